--liquibase formatted sql

--changeset laksana:preference
create table preference (
    user_id uuid primary key,
    language text check (language in ('id', 'en')),
    theme text not null default 'SYSTEM' check (theme in ('SYSTEM', 'LIGHT', 'DARK'))
);

comment on table preference is 'What a person has chosen for all pages and every agency; a row from the first choice on.';
comment on column preference.user_id is 'The subject of the Keycloak user.';
comment on column preference.language is 'Null until chosen: then what the account says holds.';

grant select, insert, update (language, theme) on preference to "${platformLogin}";
