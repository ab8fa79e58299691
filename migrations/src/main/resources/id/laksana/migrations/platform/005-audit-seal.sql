--liquibase formatted sql

--changeset laksana:audit-seal
create table audit_seal (
    agency text not null references agency on delete cascade,
    length bigint not null check (length > 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz not null,
    primary key (agency, length)
);

comment on table audit_seal is
    'How long an agency''s audit trail was at a moment, and the hash of its last entry then: what is cut off or written anew afterwards shows. Only ever added to.';

grant select, insert on audit_seal to "${platformLogin}";
