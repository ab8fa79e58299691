--liquibase formatted sql

--changeset laksana:unit
create table unit (
    id uuid primary key,
    parent_id uuid references unit check (parent_id <> id),
    name text not null check (char_length(name) between 1 and 200),
    short_name text not null default '' check (char_length(short_name) <= 40),
    code text not null default '' check (char_length(code) <= 40),
    position integer not null check (position >= 0),
    working_week text check (char_length(working_week) between 1 and 20),
    closed_on date,
    version bigint not null default 0
);

comment on table unit is 'A part of the agency; those without a parent stand at the top. One that was used is closed, not removed.';
comment on column unit.code is 'By which numbers and classifications call it.';
comment on column unit.working_week is 'On how many days a week it works; null where it does as the unit above it, or as the agency.';
comment on column unit.closed_on is 'From this day on it is no more.';

create index unit_parent on unit (parent_id);

grant select, insert, update, delete on unit to "${workingRole}";

--changeset laksana:post
create table post (
    id uuid primary key,
    unit_id uuid not null references unit,
    name text not null check (char_length(name) between 1 and 200),
    kind text not null check (char_length(kind) between 1 and 40),
    rank integer not null check (rank >= 0),
    closed_on date,
    version bigint not null default 0
);

comment on table post is 'A post (jabatan): it lives long, its holders change.';
comment on column post.rank is 'Its place among the posts of its unit; the lowest comes first.';
comment on column post.closed_on is 'From this day on it is no more.';

create index post_unit on post (unit_id);

grant select, insert, update, delete on post to "${workingRole}";

--changeset laksana:official
create table official (
    id uuid primary key,
    name text not null check (char_length(name) between 1 and 200),
    title_before text not null default '' check (char_length(title_before) <= 60),
    title_after text not null default '' check (char_length(title_after) <= 100),
    nip text not null default '' check (char_length(nip) <= 40),
    rank text not null default '' check (char_length(rank) <= 60),
    grade text not null default '' check (char_length(grade) <= 20),
    email text not null default '' check (char_length(email) <= 200),
    phone text not null default '' check (char_length(phone) <= 60),
    user_id uuid unique,
    version bigint not null default 0
);

comment on table official is 'A person who holds posts or has held them.';
comment on column official.nip is 'As the papers have it: never a key, because papers read it in several ways.';
comment on column official.rank is 'Pangkat, such as Pembina Tk. I; the grade (golongan) stands apart.';
comment on column official.user_id is 'The subject of the Keycloak user who is this official, if any.';

grant select, insert, update, delete on official to "${workingRole}";

--changeset laksana:appointment
create table appointment (
    id uuid primary key,
    post_id uuid not null references post,
    official_id uuid not null references official,
    manner text not null check (char_length(manner) between 1 and 20),
    from_day date not null,
    until_day date check (until_day >= from_day),
    decree text not null default '' check (char_length(decree) <= 200),
    version bigint not null default 0
);

comment on table appointment is 'Who holds a post in what manner: definitive, or acting as Plt or Plh.';
comment on column appointment.until_day is 'The last day; null where none is known.';
comment on column appointment.decree is 'The number of the paper that appoints.';

create index appointment_post on appointment (post_id, from_day);
create index appointment_official on appointment (official_id);

grant select, insert, update, delete on appointment to "${workingRole}";

--changeset laksana:hand-over
create table hand_over (
    id uuid primary key,
    official_id uuid not null references official,
    substitute_id uuid not null references official check (substitute_id <> official_id),
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    reason text not null default '' check (char_length(reason) <= 200),
    version bigint not null default 0
);

comment on table hand_over is 'While an official is away, a substitute does the duties of all posts that the official holds.';

create index hand_over_official on hand_over (official_id, from_day);
create index hand_over_substitute on hand_over (substitute_id, from_day);

grant select, insert, update, delete on hand_over to "${workingRole}";

--changeset laksana:mandate
create table mandate (
    id uuid primary key,
    post_id uuid not null references post,
    by_post_id uuid not null references post check (by_post_id <> post_id),
    kind text not null check (char_length(kind) between 1 and 20),
    from_day date not null,
    until_day date check (until_day >= from_day),
    decree text not null default '' check (char_length(decree) <= 200),
    version bigint not null default 0
);

comment on table mandate is 'A post may sign on behalf of another: a.n., or u.b. for one that itself signs a.n.';

create index mandate_post on mandate (post_id);
create index mandate_by_post on mandate (by_post_id);

grant select, insert, update, delete on mandate to "${workingRole}";
