--liquibase formatted sql

--changeset laksana:lint-rule
create table lint_rule (
    rule text primary key check (char_length(rule) between 1 and 100),
    strictness text not null check (char_length(strictness) between 1 and 20),
    version bigint not null check (version > 0)
);

comment on table lint_rule is
    'How strictly the agency keeps a rule of SOPs, where it has ever said so; a rule that the program does not know stays and counts for nothing.';

grant select, insert, update on lint_rule to "${workingRole}";
