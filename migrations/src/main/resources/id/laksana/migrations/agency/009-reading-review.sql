--liquibase formatted sql

--changeset laksana:reading-subject
create table reading_subject (
    sop_id uuid not null,
    version_no integer not null,
    subject text not null check (char_length(subject) between 1 and 200),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    proposed boolean not null,
    doubtful boolean not null,
    primary key (sop_id, version_no, subject),
    foreign key (sop_id, version_no) references sop_version
);

comment on table reading_subject is 'What of a version''s reading an official can confirm: each row and each performer.';
comment on column reading_subject.fingerprint is 'SHA-256 of what is read, so that it is known again in another version.';
comment on column reading_subject.proposed is 'Whether somebody outside the agency read it so.';

grant select, insert on reading_subject to "${workingRole}";

--changeset laksana:reading-verdict
create table reading_verdict (
    id bigint generated always as identity primary key,
    sop_id uuid not null references sop,
    subject text not null check (char_length(subject) between 1 and 200),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    confirmed boolean not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520)
);

comment on table reading_verdict is
    'That an official has confirmed how a row or a performer is read, or has taken that back; the last verdict counts.';
comment on column reading_verdict.fingerprint is
    'SHA-256 of what is confirmed: the verdict holds in every version that reads it exactly so.';

create index reading_verdict_sop on reading_verdict (sop_id, subject, fingerprint, id desc);

grant select, insert on reading_verdict to "${workingRole}";

--changeset laksana:sop-draft
create table sop_draft (
    sop_id uuid primary key references sop,
    based_on integer not null,
    format smallint not null check (format > 0),
    content bytea not null,
    version bigint not null default 0,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null check (char_length(changed_by_name) between 1 and 520),
    foreign key (sop_id, based_on) references sop_version
);

comment on table sop_draft is 'What will become the next version of an SOP; at most one at a time.';

grant select, insert, update, delete on sop_draft to "${workingRole}";
