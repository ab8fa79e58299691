--liquibase formatted sql

--changeset laksana:performer-binding
create table performer_binding (
    sop_id uuid not null references sop,
    performer text not null check (char_length(performer) between 1 and 100),
    standing text not null check (char_length(standing) between 1 and 20),
    version bigint not null default 0,
    primary key (sop_id, performer)
);

comment on table performer_binding is 'What a performer of an SOP is to the agency, through all versions of the SOP.';
comment on column performer_binding.standing is 'POSTS act themselves; for all others one post records what they did.';

create table performer_binding_post (
    sop_id uuid not null,
    performer text not null,
    post_id uuid not null references post,
    primary key (sop_id, performer, post_id),
    foreign key (sop_id, performer) references performer_binding on delete cascade
);

comment on table performer_binding_post is 'Which posts act as the performer, or the one that records for it.';

create index performer_binding_post_post on performer_binding_post (post_id);

grant select, insert, update, delete on performer_binding to "${workingRole}";
grant select, insert, delete on performer_binding_post to "${workingRole}";
