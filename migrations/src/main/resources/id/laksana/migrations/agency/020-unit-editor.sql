--liquibase formatted sql

--changeset laksana:unit-editor
create table unit_editor (
    unit_id uuid not null references unit,
    user_id uuid not null references member on delete cascade,
    primary key (unit_id, user_id)
);

comment on table unit_editor is 'Members who, without being administrators, change the posts of a unit and of all below it, and who holds them.';

create index unit_editor_user on unit_editor (user_id);

grant select, insert, delete on unit_editor to "${workingRole}";
