--liquibase formatted sql

--changeset laksana:sop-check
create table sop_check (
    sop_id uuid not null,
    version_no integer not null,
    edition integer not null check (edition > 0),
    counts text not null,
    primary key (sop_id, version_no),
    foreign key (sop_id, version_no) references sop_version
);

comment on table sop_check is 'What the rules find in a version by itself, counted anew when they have changed.';
comment on column sop_check.edition is 'Of the rules that counted.';
comment on column sop_check.counts is 'A rule and how often it was broken, and so on, apart by blanks.';

grant select, insert, update on sop_check to "${workingRole}";
