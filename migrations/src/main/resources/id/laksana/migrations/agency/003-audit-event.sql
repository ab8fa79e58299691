--liquibase formatted sql

--changeset laksana:audit-event
create table audit_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null check (char_length(actor_name) <= 520),
    acting text not null default '' check (char_length(acting) <= 255),
    action text not null check (char_length(action) between 1 and 100),
    subject text not null default '' check (char_length(subject) <= 520),
    details jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
    request_id text check (char_length(request_id) <= 100)
);

comment on table audit_event is 'What was done, by whom, acting for whom; the working role can add and read, never change.';
comment on column audit_event.actor_id is 'The subject of the Keycloak user; null where the platform itself acted.';

create index audit_event_at on audit_event (at desc, id desc);

grant select, insert on audit_event to "${workingRole}";
