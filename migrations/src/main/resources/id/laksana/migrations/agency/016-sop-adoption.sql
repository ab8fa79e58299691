--liquibase formatted sql

--changeset laksana:sop-adoption
create table sop_adoption (
    sop_id uuid primary key references sop,
    source text not null unique check (char_length(source) between 1 and 200),
    source_hash text not null check (source_hash ~ '^[0-9a-f]{64}$'),
    owner text not null check (char_length(owner) between 1 and 200),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null check (char_length(recorded_by_name) between 1 and 520)
);

comment on table sop_adoption is 'SOPs that the agency has taken over from those that come with the product; each of these once.';
comment on column sop_adoption.source_hash is 'SHA-256 of the sheet that was taken over, before the agency gave it a name.';
comment on column sop_adoption.owner is 'The region whose agency wrote it, as it was called then.';

grant select, insert on sop_adoption to "${workingRole}";
