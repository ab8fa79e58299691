--liquibase formatted sql

--changeset laksana:setup-confirmation
create table setup_confirmation (
    step text primary key check (char_length(step) between 1 and 40),
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    confirmed_by_name text not null check (char_length(confirmed_by_name) between 1 and 520)
);

comment on table setup_confirmation is
    'Steps of the set-up guide for which an administrator has said that nothing is to be done. How far a step has come otherwise follows from what its room stores.';

grant select, insert, delete on setup_confirmation to "${workingRole}";
