--liquibase formatted sql

--changeset laksana:members
alter table member
    alter column first_seen_at drop not null,
    alter column last_seen_at drop not null,
    add column present boolean not null default true,
    add column administrator boolean not null default false,
    add column officer boolean not null default false,
    add column viewer boolean not null default false,
    add column enabled boolean not null default true,
    add column entrusted boolean not null default false,
    add column elsewhere boolean,
    add column told_at timestamptz;

comment on table member is 'Who is or was a member, as Keycloak last told and as they themselves say: Keycloak decides, this table remembers.';
comment on column member.last_seen_at is 'When they last entered this agency; null: never.';
comment on column member.present is 'Whether they are a member now; who has left keeps a name.';
comment on column member.entrusted is 'Whether the agency may look after the password of the account.';
comment on column member.elsewhere is 'Whether they are a member of another agency too; null: nobody has asked yet.';
comment on column member.told_at is 'When Keycloak was asked for what stands here.';

create table member_act (
    id uuid primary key,
    only_one boolean not null default true unique check (only_one),
    kind text not null check (char_length(kind) between 1 and 40),
    subject text not null check (char_length(subject) <= 520),
    begun_at timestamptz not null,
    by_name text not null check (char_length(by_name) <= 520)
);

comment on table member_act is 'The one act on a member that is under way at Keycloak; one that stays was interrupted.';

grant select, insert, delete on member_act to "${workingRole}";
