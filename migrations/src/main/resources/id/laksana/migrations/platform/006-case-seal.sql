--liquibase formatted sql

--changeset laksana:case-seal
create table case_seal (
    agency text not null references agency on delete cascade,
    no bigint not null check (no > 0),
    heads integer not null check (heads > 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz not null,
    primary key (agency, no)
);

comment on table case_seal is
    'The seals of agencies over the chains of their cases: what is cut off or written anew afterwards shows. Only ever added to.';
comment on column case_seal.hash is 'Contains that of the seal before.';

grant select, insert on case_seal to "${platformLogin}";
