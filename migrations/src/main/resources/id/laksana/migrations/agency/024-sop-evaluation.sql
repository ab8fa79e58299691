--liquibase formatted sql

--changeset laksana:sop-evaluation
create table sop_evaluation (
    id bigint generated always as identity primary key,
    sop_id uuid not null,
    version_no integer not null,
    evaluated_on date not null,
    note text not null check (char_length(note) <= 2000),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520),
    foreign key (sop_id, version_no) references sop_version
);

comment on table sop_evaluation is 'That a version in force was looked at again and stays in force. Never changed.';
comment on column sop_evaluation.evaluated_on is 'The day on the agency''s calendar; the next evaluation is due a year after.';

create index sop_evaluation_version on sop_evaluation (sop_id, version_no, evaluated_on desc);

grant select, insert on sop_evaluation to "${workingRole}";
