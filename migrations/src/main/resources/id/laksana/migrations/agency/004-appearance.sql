--liquibase formatted sql

--changeset laksana:appearance
create table appearance (
    id smallint primary key default 1 check (id = 1),
    short_name text not null default '' check (char_length(short_name) <= 40),
    colour text not null default 'TEAL' check (char_length(colour) between 1 and 20),
    emblem bytea check (octet_length(emblem) <= 2097152),
    version bigint not null default 0
);

comment on table appearance is 'How the agency looks on screen, in exactly one row.';
comment on column appearance.emblem is 'A PNG that the program itself has drawn.';

insert into appearance default values;

grant select, update on appearance to "${workingRole}";
