--liquibase formatted sql

--changeset laksana:sop-draft-life
alter table sop_draft
    alter column based_on drop not null,
    add column stage text not null default 'WRITING' check (char_length(stage) between 1 and 20),
    add column begun_at timestamptz,
    add column begun_by uuid,
    add column begun_by_name text check (char_length(begun_by_name) between 1 and 520);

update sop_draft set begun_at = changed_at, begun_by = changed_by, begun_by_name = changed_by_name;

alter table sop_draft
    alter column begun_at set not null,
    alter column begun_by set not null,
    alter column begun_by_name set not null;

comment on column sop_draft.based_on is 'Null where the SOP has no version yet.';
comment on column sop_draft.version is 'The number of the last entry in its log; one that was not begun in the editor may lack earlier entries.';
comment on column sop_draft.stage is 'WRITING, IN_REVIEW, APPROVED.';

grant delete on sop to "${workingRole}";

--changeset laksana:sop-draft-op
create table sop_draft_op (
    sop_id uuid not null references sop_draft on delete cascade,
    seq bigint not null check (seq > 0),
    key uuid not null,
    editor uuid not null,
    author uuid not null,
    author_name text not null check (char_length(author_name) between 1 and 520),
    at timestamptz not null,
    kind text not null check (char_length(kind) between 1 and 20),
    state text not null check (char_length(state) between 1 and 20),
    edit text not null,
    undo text not null,
    cells text not null,
    primary key (sop_id, seq),
    unique (sop_id, key)
);

comment on table sop_draft_op is 'What was done to a draft, one small edit after the other; it goes with the draft.';
comment on column sop_draft_op.key is 'By which an edit that is sent again is known to have been done.';
comment on column sop_draft_op.editor is 'The page in which it was done: one person may have several open.';
comment on column sop_draft_op.kind is 'EDIT, UNDO, REDO.';
comment on column sop_draft_op.state is 'APPLIED; UNDONE; BESIDE where the cell had been written by somebody else meanwhile, until somebody chooses; SETTLED once that is chosen.';
comment on column sop_draft_op.cells is 'The names of what it changed, a line each.';

grant select, insert, update, delete on sop_draft_op to "${workingRole}";
