--liquibase formatted sql

--changeset laksana:application-form
create table application_form (
    service_id uuid not null references service on delete cascade,
    revision integer not null check (revision > 0),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    recorded_at timestamptz not null,
    recorded_by uuid,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520),
    primary key (service_id, revision)
);

comment on table application_form is
    'What is asked of whoever applies for a service. A revision never changes, because cases are pinned to it; without one, what the program proposes is asked.';
comment on column application_form.recorded_by is 'The subject of the Keycloak user; null where the platform itself recorded a proposal, because a case had to be pinned to it.';

grant select, insert on application_form to "${workingRole}";
