--liquibase formatted sql

--changeset laksana:service-case
create sequence case_number;

grant usage on sequence case_number to "${workingRole}";

create table service_case (
    id uuid primary key,
    number bigint not null unique check (number > 0),
    receipt text not null check (char_length(receipt) between 1 and 100),
    practice boolean not null,
    service_id uuid not null references service,
    sop_id uuid not null,
    version_no integer not null,
    hash text not null,
    form integer not null check (form >= 0),
    promised_amount integer check (promised_amount > 0),
    promised_unit text check (char_length(promised_unit) between 1 and 20),
    registered_at timestamptz not null,
    stage text not null check (char_length(stage) between 1 and 20),
    step text not null check (char_length(step) between 1 and 100),
    holders uuid[] not null default '{}',
    assigned uuid,
    outcome text check (char_length(outcome) between 1 and 20),
    step_due timestamptz,
    promise_due timestamptz,
    statutory_due timestamptz,
    applicant_due timestamptz,
    next_due timestamptz,
    returned boolean not null,
    seq integer not null check (seq > 0),
    head bytea not null check (length(head) = 32),
    mark bytea not null check (length(mark) = 8),
    state text not null,
    foreign key (sop_id, version_no) references sop_version,
    check ((promised_amount is null) = (promised_unit is null))
);

alter sequence case_number owned by service_case.number;

comment on table service_case is
    'Where each case stands: what its history leads to, kept so that acting and finding need not read the history.';
comment on column service_case.number is 'Runs on for ever; one that is missing was drawn for an application that was not registered.';
comment on column service_case.practice is 'Done to learn: counts nowhere and can be erased.';
comment on column service_case.hash is 'Of the canonical bytes of the version by which it runs to its end.';
comment on column service_case.form is 'The revision of the service''s application form.';
comment on column service_case.promised_amount is 'What the agency promised for the service as the case was registered.';
comment on column service_case.holders is 'Members who have taken the step.';
comment on column service_case.assigned is 'The post that does the step in place of those that usually do.';
comment on column service_case.next_due is 'Which of the four is the first that nobody has told yet that it is over; null once it is closed.';
comment on column service_case.returned is 'Whether the step in which it stands was sent back to it.';
comment on column service_case.head is 'The end of the chain of its events.';
comment on column service_case.mark is 'The first bytes of SHA-256 over what of this row does not follow from the history.';
comment on column service_case.state is 'What the history leads to, as canonical JSON.';

create index service_case_step on service_case (sop_id, version_no, step, step_due) where stage <> 'CLOSED';
create index service_case_holder on service_case ((holders[1])) where holders <> '{}';
create index service_case_assigned on service_case (assigned) where assigned is not null;
create index service_case_due on service_case (next_due) where next_due is not null;

alter table service_case enable row level security;
create policy service_case_read on service_case for select using (true);
create policy service_case_begin on service_case for insert with check (true);
create policy service_case_move on service_case for update using (true);
create policy service_case_erase on service_case for delete using (practice);

grant select, insert, delete on service_case to "${workingRole}";
grant update (stage, step, holders, assigned, outcome, step_due, promise_due, statutory_due, applicant_due, next_due, returned, seq,
    head, mark, state) on service_case to "${workingRole}";

--changeset laksana:case-event
create table case_event (
    no bigint not null,
    case_id uuid not null,
    key uuid,
    asked bigint,
    who uuid,
    post uuid,
    acting_for uuid,
    happened_at timestamptz,
    recorded_at timestamptz not null,
    seq integer not null check (seq > 0),
    what text not null,
    primary key (case_id, seq)
);

comment on table case_event is
    'The history of every case, one line after the other: only ever added to. That a line belongs to a case is seen to by the one statement that writes both, and verified with the chain.';
comment on column case_event.no is
    'The transaction that recorded it: what has a lower number than every transaction under way is all there, so that whoever reads on from a number misses nothing.';
comment on column case_event.key is 'Of the command that it answers.';
comment on column case_event.asked is 'The first bytes of SHA-256 over that command, so that another one of the same key is told from the same one again.';
comment on column case_event.who is 'The subject of the Keycloak user, or the client of another system; null where Laksana itself acted.';
comment on column case_event.acting_for is 'The official whose post it is, where a substitute acted.';
comment on column case_event.happened_at is 'Null where it was recorded as it happened.';
comment on column case_event.what is 'Canonical JSON. Names, reasons and notes are told by digests.';

create unique index case_event_registering on case_event (key) where seq = 1;
create index case_event_no on case_event (no);

alter table case_event enable row level security;
create policy case_event_read on case_event for select using (true);
create policy case_event_add on case_event for insert with check (true);
create policy case_event_erase on case_event for delete using (
    exists (select from service_case c where c.id = case_id and c.practice));

grant select, insert, delete on case_event to "${workingRole}";

--changeset laksana:case-words
create table case_words (
    case_id uuid not null,
    seq integer not null,
    name text not null check (char_length(name) between 1 and 40),
    salt text not null check (salt ~ '^[0-9a-f]{32}$'),
    words text not null,
    primary key (case_id, seq, name)
);

comment on table case_words is 'What was said in events: reasons, notes, names of files, and what applications said before they were amended. Erased with the persons.';

grant select, insert, delete on case_words to "${workingRole}";

create table case_applicant (
    case_id uuid primary key,
    seq integer not null,
    name text not null check (char_length(name) between 1 and 40),
    salt text not null check (salt ~ '^[0-9a-f]{32}$'),
    said text not null
);

comment on table case_applicant is 'Who applies and what the application says now. Erased with the person.';
comment on column case_applicant.seq is 'The event that tells its digest.';
comment on column case_applicant.name is 'By which name that event tells it.';
comment on column case_applicant.said is 'Canonical JSON.';

create index case_applicant_words on case_applicant using gin (to_tsvector('simple', said::jsonb -> 'found'));
create index case_applicant_nib on case_applicant ((said::jsonb ->> 'nib')) where said::jsonb ->> 'nib' is not null;

grant select, insert, update, delete on case_applicant to "${workingRole}";

--changeset laksana:case-seat
create table case_seat (
    sop_id uuid not null,
    version_no integer not null,
    step text not null check (char_length(step) between 1 and 100),
    performer text not null check (char_length(performer) between 1 and 100),
    primary key (sop_id, performer, version_no, step),
    foreign key (sop_id, version_no) references sop_version
);

comment on table case_seat is 'Who acts in the steps of the versions by which cases run, or records what others did: written with the first case.';

grant select, insert on case_seat to "${workingRole}";

--changeset laksana:case-outbox
create table case_outbox (
    case_id uuid not null,
    batch bigint not null default 0,
    primary key (case_id, batch)
);

comment on table case_outbox is 'Cases in which something has happened that the measures do not know yet.';
comment on column case_outbox.batch is 'With which they are on their way to the measures; 0 where that has not begun.';

grant select, insert, update, delete on case_outbox to "${workingRole}";

--changeset laksana:case-seal
create table case_seal (
    no bigint primary key check (no > 0),
    sealed_at timestamptz not null,
    up_to bigint not null,
    heads bytea not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$')
);

comment on table case_seal is 'How the chains of the cases ended in which something had happened since the seal before: only ever added to.';
comment on column case_seal.up_to is 'The number of the last event that it takes account of.';
comment on column case_seal.heads is 'A case, the place of its last event in eight bytes and the end of its chain, one after the other in the order of the cases.';
comment on column case_seal.hash is 'SHA-256 over all this and the hash of the seal before. The platform keeps it too.';

grant select, insert on case_seal to "${workingRole}";
