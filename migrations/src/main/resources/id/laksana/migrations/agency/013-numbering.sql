--liquibase formatted sql

--changeset laksana:number-register
create table number_register (
    key text primary key check (char_length(key) <= 40 and key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (char_length(name) between 1 and 100),
    position integer not null unique check (position > 0),
    version bigint not null default 0
);

comment on table number_register is 'What is numbered for itself: SOPs, letters out, receipts, and what the agency adds.';

grant select, insert, update (name, version) on number_register to "${workingRole}";

create table number_pattern (
    register text not null references number_register,
    revision integer not null check (revision > 0),
    pattern text not null check (char_length(pattern) between 1 and 200),
    reset text not null check (reset in ('NEVER', 'YEARLY', 'MONTHLY')),
    first integer not null default 1 check (first between 1 and 999999999),
    unit text not null default '' check (char_length(unit) <= 60),
    classification text not null default '' check (char_length(classification) <= 60),
    valid_from date not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520),
    primary key (register, revision)
);

comment on table number_pattern is
    'How numbers of a register are written from a day on. Of several revisions the one with the latest day counts, and of those the latest revision; nothing is numbered anew.';
comment on column number_pattern.first is 'With which number a period begins in which nothing was drawn before, if it is the one that the pattern begins in.';
comment on column number_pattern.unit is 'What stands for the unit where nothing else is said.';
comment on column number_pattern.recorded_by is 'The subject of the Keycloak user; null where the platform itself recorded it.';

grant select, insert on number_pattern to "${workingRole}";

create table number_counter (
    register text not null references number_register,
    period text not null check (period ~ '^([0-9]{4}(-[0-9]{2})?)?$'),
    last integer not null check (last >= 0),
    primary key (register, period)
);

comment on table number_counter is
    'The last number drawn in a period: a year, a month, or blank where it runs on for ever. Whoever draws holds the row until the transaction ends.';

grant select, insert, update on number_counter to "${workingRole}";

create table number_entry (
    id uuid primary key,
    register text not null references number_register,
    period text,
    seq integer check (seq > 0),
    text text not null check (char_length(text) <= 200),
    state text not null check (state in ('RESERVED', 'USED', 'VOID', 'RECORDED')),
    day date,
    subject text not null default '' check (char_length(subject) <= 520),
    reason text not null default '' check (char_length(reason) <= 500),
    recorded_at timestamptz not null,
    recorded_by uuid,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520),
    version bigint not null default 0,
    unique (register, period, seq),
    check ((period is null) = (seq is null)),
    check (state in ('USED', 'RECORDED') or reason <> '')
);

comment on table number_entry is 'The book of numbers: each that was drawn, and those of old papers. None is ever removed.';
comment on column number_entry.seq is 'Null in a number of an old paper, which may be blank or used twice.';
comment on column number_entry.state is 'RECORDED: it stands on a paper that was there before the book.';
comment on column number_entry.subject is 'What bears the number.';

create index number_entry_text on number_entry (register, text);

grant select, insert, update (state, subject, reason, period, seq, version) on number_entry to "${workingRole}";

--changeset laksana:number-register-usual
insert into number_register (key, name, position) values
    ('sop', 'SOP', 1), ('surat', 'Surat keluar', 2), ('resi', 'Tanda terima', 3);

insert into number_pattern (register, revision, pattern, reset, classification, valid_from, recorded_at, recorded_by_name) values
    ('sop', 1, 'SOP/[nomor:3]/[tahun]', 'YEARLY', '', '1945-08-17', now(), 'Laksana'),
    ('surat', 1, '[klasifikasi]/[nomor:3]/[tahun]', 'YEARLY', '503', '1945-08-17', now(), 'Laksana'),
    ('resi', 1, '[tahun:2][bulan:2]-[nomor:4]', 'MONTHLY', '', '1945-08-17', now(), 'Laksana');

--changeset laksana:number-of-loaded-sops
insert into number_entry (id, register, text, state, subject, recorded_at, recorded_by_name)
select gen_random_uuid(), 'sop', left(coalesce(printed.number, ''), 200), 'RECORDED', left(printed.name, 520), printed.recorded_at, printed.recorded_by_name
  from sop_version printed
 where printed.no = 1;
