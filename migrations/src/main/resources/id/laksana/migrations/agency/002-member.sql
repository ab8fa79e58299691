--liquibase formatted sql

--changeset laksana:member
create table member (
    user_id uuid primary key,
    username text not null check (char_length(username) between 1 and 255),
    display_name text not null check (char_length(display_name) between 1 and 520),
    desk text not null default '' check (char_length(desk) <= 60),
    phone text not null default '' check (char_length(phone) <= 60),
    language text not null default 'id' check (language in ('id', 'en')),
    theme text not null default 'SYSTEM' check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    version bigint not null default 0
);

comment on column member.user_id is 'The subject of the Keycloak user.';
comment on column member.desk is 'The counter (loket) at which the member sits.';

grant select, insert, update, delete on member to "${workingRole}";
