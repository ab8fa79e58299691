--liquibase formatted sql

--changeset laksana:agency-event
create table agency_event (
    id bigint generated always as identity primary key,
    agency text not null check (char_length(agency) between 1 and 40),
    at timestamptz not null default now(),
    kind text not null check (char_length(kind) between 1 and 20),
    actor text not null check (char_length(actor) between 1 and 520),
    said text not null default '' check (char_length(said) <= 1000)
);

comment on table agency_event is 'What operators did to an agency as a whole, by whom and why: only ever added to.';

create index agency_event_agency on agency_event (agency, id desc);

grant select on agency_event to "${platformLogin}";

--changeset laksana:agency-figure
create table agency_figure (
    agency text primary key check (char_length(agency) between 1 and 40),
    members integer check (members >= 0),
    sops integer check (sops >= 0),
    bytes bigint check (bytes >= 0),
    last_active_at timestamptz,
    collected_at timestamptz not null,
    error text check (char_length(error) <= 500)
);

comment on table agency_figure is 'How much there is in each agency, as it was counted last; a null was never counted.';
comment on column agency_figure.error is 'Why it could not be counted last; the figures are those of the time before.';

grant select, insert, update, delete on agency_figure to "${platformLogin}";
