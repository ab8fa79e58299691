--liquibase formatted sql

--changeset laksana:statutory-days
alter table service
    add column statutory_days integer check (statutory_days between 0 and 365),
    add column statutory_basis text not null default '' check (char_length(statutory_basis) <= 1000);

comment on column service.statutory_days is
    'After how many working days from the complete application the law deems it granted; null where no law of its own says so, 0 where none applies.';
comment on column service.statutory_basis is 'Which law says so.';

--changeset laksana:notice
create table notice (
    id uuid primary key,
    at timestamptz not null,
    topic text not null check (char_length(topic) between 1 and 40),
    subject uuid not null,
    label text not null check (char_length(label) between 1 and 100),
    due timestamptz,
    post_id uuid references post on delete cascade,
    member_id uuid,
    seen_at timestamptz,
    seen_by uuid,
    check ((post_id is null) <> (member_id is null)),
    check ((seen_at is null) = (seen_by is null))
);

comment on table notice is 'What a post or a member is to know, without names of people.';
comment on column notice.subject is 'What it is about, such as a case; label is what that is called.';
comment on column notice.seen_by is 'Who has seen it; of a post, the first of those who act for it.';

create index notice_post on notice (post_id, at desc);
create index notice_member on notice (member_id, at desc);
create index notice_subject on notice (subject);

grant select, insert, update (seen_at, seen_by), delete on notice to "${workingRole}";

--changeset laksana:case-dating
create table case_dating (
    id smallint primary key default 1 check (id = 1),
    calendar text not null check (char_length(calendar) <= 100),
    swept_at timestamptz not null,
    settled boolean not null
);

comment on table case_dating is 'By which state of the calendars all open cases are dated, in at most one row.';
comment on column case_dating.calendar is 'The revisions of the agency''s calendar and of the nation''s.';
comment on column case_dating.settled is
    'Whether they were gone through once more after the last act could have ended that still went by the calendar before.';

grant select, insert, update on case_dating to "${workingRole}";
