--liquibase formatted sql

--changeset laksana:profile
create table profile (
    id smallint primary key default 1 check (id = 1),
    official_name text not null default '' check (char_length(official_name) <= 200),
    government text not null default '' check (char_length(government) <= 200),
    address text not null default '' check (char_length(address) <= 500),
    postal_code text not null default '' check (postal_code ~ '^([0-9]{5})?$'),
    phone text not null default '' check (char_length(phone) <= 60),
    email text not null default '' check (char_length(email) <= 254),
    website text not null default '' check (char_length(website) <= 254),
    version bigint not null default 0
);

comment on table profile is 'How the agency presents itself, in exactly one row.';

insert into profile default values;

grant select, update on profile to "${workingRole}";
