--liquibase formatted sql

--changeset laksana:agency-registry
create table agency (
    key text primary key check (key ~ '^[a-z]([a-z0-9]|-(?=[a-z0-9])){2,39}$'),
    name text not null check (char_length(name) between 1 and 200),
    province_code text not null check (province_code ~ '^[0-9]{2}$'),
    region_code text not null check (region_code ~ '^[0-9]{2}([.]?[0-9]{2})?$'),
    database text not null default 'main' check (database ~ '^[a-z][a-z0-9_]{0,30}$'),
    zone text not null default 'Asia/Jakarta' check (char_length(zone) between 1 and 60),
    status text not null default 'PROVISIONING' check (status in ('PROVISIONING', 'ACTIVE', 'SUSPENDED')),
    changelog_hash text check (changelog_hash ~ '^[0-9a-f]{64}$'),
    migrated_at timestamptz,
    migration_error text check (char_length(migration_error) <= 2000),
    created_at timestamptz not null default now(),
    version int not null default 0
);

comment on table agency is 'Every agency of this deployment: where its schema is, how far it is migrated, whether it is served.';

grant select on agency to "${platformLogin}";
