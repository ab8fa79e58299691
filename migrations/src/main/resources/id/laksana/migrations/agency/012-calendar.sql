--liquibase formatted sql

--changeset laksana:calendar
create table calendar (
    id smallint primary key default 1 check (id = 1),
    revision uuid not null
);

comment on table calendar is 'Which state of the agency''s calendar this is, in exactly one row; every change gives it another revision.';
comment on column calendar.revision is 'Agencies that have said nothing share the first one.';

insert into calendar (revision) values ('00000000-0000-0000-0000-000000000000');

create table timetable (
    id uuid primary key,
    pattern text not null check (pattern in ('FIVE_DAYS', 'SIX_DAYS')),
    valid_from date not null check (valid_from between '2020-01-01' and '2100-12-31'),
    ordinary text not null check (ordinary ~ '^([1-7]( [0-9]{1,4}-[0-9]{1,4})+(;|$))+$'),
    ramadan text not null check (ramadan ~ '^([1-7]( [0-9]{1,4}-[0-9]{1,4})+(;|$))+$'),
    source text not null check (char_length(source) between 1 and 500),
    version bigint not null default 0,
    unique (pattern, valid_from)
);

comment on table timetable is
    'How the agency works from a day on, where that is not what the law proposes; until the next one of its pattern.';
comment on column timetable.ordinary is
    'Each weekday that is worked, Monday being 1, and from which to which minute of the day, as in 1 450-720 780-960;5 450-690 780-990.';

create table calendar_day (
    id uuid primary key,
    day date not null check (day between '2020-01-01' and '2100-12-31'),
    layer text not null check (layer in ('PROVINCE', 'REGENCY', 'AGENCY', 'UNIT')),
    unit_id uuid,
    kind text not null check (kind in ('HOLIDAY', 'COLLECTIVE_LEAVE', 'WORKING', 'SHORTENED')),
    hours text not null default '' check (hours ~ '^([0-9]{1,4}-[0-9]{1,4}( |$))*$'),
    name text not null check (char_length(name) between 1 and 200),
    source text not null check (char_length(source) between 1 and 500),
    version bigint not null default 0,
    unique nulls not distinct (day, layer, unit_id),
    check ((layer = 'UNIT') = (unit_id is not null))
);

comment on table calendar_day is 'What region, agency or unit say of a day; the later layer has the last word.';
comment on column calendar_day.hours is 'From which to which minutes is worked on it, as in 480-720; blank where it does not say.';

grant select, update (revision) on calendar to "${workingRole}";
grant select, insert, update, delete on timetable to "${workingRole}";
grant select, insert, update, delete on calendar_day to "${workingRole}";
