--liquibase formatted sql

--changeset laksana:draft-review
create table draft_review (
    sop_id uuid not null references sop_draft on delete cascade,
    round integer not null check (round > 0),
    note text not null check (char_length(note) <= 1000),
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null check (char_length(asked_by_name) between 1 and 520),
    verdict text check (verdict in ('APPROVED', 'CHANGES', 'TAKEN_BACK')),
    answer text not null default '' check (char_length(answer) <= 1000),
    said_at timestamptz,
    said_by uuid,
    said_by_name text check (char_length(said_by_name) between 1 and 520),
    primary key (sop_id, round),
    check ((verdict is null) = (said_at is null) and (verdict is null) = (said_by is null) and (verdict is null) = (said_by_name is null))
);

comment on table draft_review is 'Each time that a draft was sent to review, and what came of it. It goes with the draft; the audit trail keeps the acts.';

grant select, insert, update (verdict, answer, said_at, said_by, said_by_name) on draft_review to "${workingRole}";

create table draft_reviewer (
    sop_id uuid not null,
    round integer not null,
    user_id uuid not null,
    name text not null check (char_length(name) between 1 and 520),
    primary key (sop_id, round, user_id),
    foreign key (sop_id, round) references draft_review on delete cascade
);

comment on table draft_reviewer is 'Who was asked to review; nobody where anybody may.';

grant select, insert on draft_reviewer to "${workingRole}";

--changeset laksana:draft-comment
create table draft_comment (
    id uuid primary key,
    sop_id uuid not null references sop_draft on delete cascade,
    thread uuid references draft_comment on delete cascade,
    cell text not null check (char_length(cell) between 1 and 200),
    text text not null check (char_length(text) between 1 and 4000),
    at timestamptz not null,
    author uuid not null,
    author_name text not null check (char_length(author_name) between 1 and 520),
    resolved_at timestamptz,
    resolved_by uuid,
    resolved_by_name text check (char_length(resolved_by_name) between 1 and 520),
    check (thread is null or resolved_at is null),
    check ((resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolved_by_name is null))
);

comment on table draft_comment is 'What is said of cells of a draft. It goes with the draft.';
comment on column draft_comment.thread is 'What it answers; null where it begins a thread, and only such are resolved.';
comment on column draft_comment.cell is 'As edits name it, such as row/t1-1/ACTIVITY.';

create index draft_comment_sop on draft_comment (sop_id);
create index draft_comment_thread on draft_comment (thread);

grant select, insert, update (resolved_at, resolved_by, resolved_by_name) on draft_comment to "${workingRole}";

--changeset laksana:approval-choice
create table approval_choice (
    one boolean primary key default true check (one),
    four_eyes boolean not null default true,
    version bigint not null default 0
);

comment on table approval_choice is 'How the agency lets SOPs be put in force.';
comment on column approval_choice.four_eyes is 'Whether nobody puts in force alone what they wrote.';

insert into approval_choice default values;

grant select, update on approval_choice to "${workingRole}";

--changeset laksana:sop-signature
create table sop_signature (
    sop_id uuid not null,
    version_no integer not null,
    position integer not null check (position > 0),
    post_id uuid not null,
    office text not null check (char_length(office) between 1 and 2000),
    name text not null check (char_length(name) between 1 and 520),
    nip text check (char_length(nip) between 1 and 100),
    rank text check (char_length(rank) between 1 and 200),
    signed_on date not null,
    primary key (sop_id, version_no, position),
    foreign key (sop_id, version_no) references sop_version
);

comment on table sop_signature is 'Who signed a version, in order, as they were appointed on the day; the last one ratified it.';
comment on column sop_signature.post_id is 'The post that was asked for. It may be gone, and the signature stays.';

grant select, insert on sop_signature to "${workingRole}";

--changeset laksana:decree
create table decree (
    id uuid primary key,
    number text not null check (char_length(number) between 1 and 200),
    about text not null check (char_length(about) between 1 and 1000),
    considering text not null check (char_length(considering) <= 10000),
    recalling text not null check (char_length(recalling) <= 10000),
    deciding text not null check (char_length(deciding) <= 10000),
    place text not null check (char_length(place) <= 200),
    signed_on date not null,
    post_id uuid not null,
    office text not null check (char_length(office) between 1 and 2000),
    name text not null check (char_length(name) between 1 and 520),
    nip text check (char_length(nip) between 1 and 100),
    rank text check (char_length(rank) between 1 and 200),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520)
);

comment on table decree is 'Acts that put several SOPs in force at once. Never changed.';
comment on column decree.considering is 'Menimbang, a point a line; so are the other two.';

grant select, insert on decree to "${workingRole}";

create table decree_sop (
    decree_id uuid not null references decree,
    position integer not null check (position > 0),
    sop_id uuid not null,
    version_no integer not null,
    primary key (decree_id, position),
    unique (sop_id, version_no),
    foreign key (sop_id, version_no) references sop_version
);

comment on table decree_sop is 'The annex of a decree.';

grant select, insert on decree_sop to "${workingRole}";
