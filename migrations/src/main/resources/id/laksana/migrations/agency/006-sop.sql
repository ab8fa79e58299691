--liquibase formatted sql

--changeset laksana:service
create table service (
    id uuid primary key,
    position integer not null unique check (position > 0),
    name text not null check (char_length(name) between 1 and 1000),
    canonical text check (char_length(canonical) between 1 and 100)
);

comment on table service is 'What the agency offers, in the order in which it lists it.';
comment on column service.canonical is 'The code by which the same service of several agencies is compared.';

grant select, insert, update, delete on service to "${workingRole}";

--changeset laksana:sop
create table sop (
    id uuid primary key,
    code text not null unique check (char_length(code) <= 100 and code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    service_id uuid references service,
    starts_service boolean not null default false check (service_id is not null or not starts_service)
);

comment on column sop.code is 'By which addresses call it.';
comment on column sop.starts_service is 'Whether the counter begins cases of the service by this SOP.';

create unique index sop_starts_service on sop (service_id) where starts_service;

grant select, insert, update on sop to "${workingRole}";

--changeset laksana:layout
create table layout (
    revision integer primary key check (revision > 0),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    recorded_at timestamptz not null default now()
);

comment on table layout is 'How the official sheet is laid out. What a revision leaves out is printed as the sheet itself has it.';

insert into layout (revision, content) values (1, '{}');

grant select, insert on layout to "${workingRole}";

--changeset laksana:sop-version
create table sop_version (
    sop_id uuid not null references sop,
    no integer not null check (no > 0),
    origin text not null check (char_length(origin) between 1 and 20),
    format smallint not null check (format > 0),
    content bytea not null,
    hash text not null check (hash = encode(sha256(content), 'hex')),
    name text not null,
    number text,
    unit text,
    service text,
    nip text,
    runnable boolean not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520),
    primary key (sop_id, no)
);

comment on table sop_version is 'A version of an SOP: its canonical bytes, which are never written again, and what lists ask of them.';
comment on column sop_version.recorded_by is 'The subject of the Keycloak user; null where the platform itself recorded it.';

grant select, insert on sop_version to "${workingRole}";

--changeset laksana:sop-step
create table sop_step (
    sop_id uuid not null,
    version_no integer not null,
    position integer not null check (position > 0),
    step text not null,
    no text,
    activity text not null,
    requirements text,
    outputs text,
    kind text,
    phase text,
    step_class text,
    clock_owner text,
    performers text[] not null,
    time_min integer,
    time_max integer,
    time_unit text,
    primary key (sop_id, version_no, position),
    foreign key (sop_id, version_no) references sop_version
);

comment on table sop_step is 'The rows of the table that counts in each version, for questions across SOPs.';
comment on column sop_step.step is 'Stays the same from version to version, unlike the printed number.';
comment on column sop_step.performers is 'Their names; the first leads.';

grant select, insert on sop_step to "${workingRole}";

--changeset laksana:sop-act
create table sop_act (
    id bigint generated always as identity primary key,
    sop_id uuid not null,
    version_no integer not null,
    kind text not null check (char_length(kind) between 1 and 20),
    effective_on date,
    layout_revision integer references layout,
    signatories text,
    recorded_at timestamptz not null,
    recorded_by uuid,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520),
    foreign key (sop_id, version_no) references sop_version
);

comment on table sop_act is
    'What was decided of a version, when it counts from, and when that was recorded. Whether a version is in force follows from it and is stored nowhere.';
comment on column sop_act.effective_on is 'Of a ratification, null where the sheet does not say since when.';

create index sop_act_version on sop_act (sop_id, version_no);

grant select, insert on sop_act to "${workingRole}";
