--liquibase formatted sql

--changeset laksana:attachment
create table attachment (
    id uuid primary key,
    name text not null check (char_length(name) between 1 and 200),
    arrived_at timestamptz not null,
    kind text check (char_length(kind) between 1 and 20),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint check (size > 0),
    scanned boolean,
    holder uuid,
    check ((sha256 is null) = (kind is null) and (sha256 is null) = (size is null) and (sha256 is null) = (scanned is null)),
    check (holder is null or sha256 is not null)
);

comment on table attachment is 'Files that belong to something else. One that nothing holds is removed a day after it came.';
comment on column attachment.name is 'As its owner called it: it may tell of a person.';
comment on column attachment.sha256 is 'Null while the file is on its way.';
comment on column attachment.scanned is 'Whether a scanner has found no virus in it; false where none was configured.';
comment on column attachment.holder is 'What it belongs to, such as a case; a file belongs to one thing only.';

create index attachment_holder on attachment (holder) where holder is not null;
create index attachment_unheld on attachment (arrived_at) where holder is null;

grant select, insert, delete, update (name, kind, sha256, size, scanned, holder) on attachment to "${workingRole}";

create table attachment_chunk (
    attachment_id uuid not null references attachment on delete cascade,
    no integer not null check (no >= 0),
    bytes bytea not null check (octet_length(bytes) between 1 and 262144),
    primary key (attachment_id, no)
);

comment on table attachment_chunk is 'The bytes of files in their order, none of which need be in memory at once.';

alter table attachment_chunk alter column bytes set storage external;

grant select, insert on attachment_chunk to "${workingRole}";
