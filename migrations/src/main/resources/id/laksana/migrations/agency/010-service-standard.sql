--liquibase formatted sql

--changeset laksana:service-code
alter table service add column code text;

update service set code = coalesce(
    (select sop.code from sop where sop.service_id = service.id and sop.starts_service and sop.code <> 'maklumat'),
    (select min(sop.code collate "C") from sop where sop.service_id = service.id and sop.code <> 'maklumat'),
    'layanan-' || service.position || '-' || service.id);

alter table service
    alter column code set not null,
    add unique (code),
    add check (char_length(code) <= 100 and code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and code <> 'maklumat');

comment on column service.code is 'By which addresses call it; maklumat is the charter.';

--changeset laksana:service-standard
alter table service
    add column promise_amount integer check (promise_amount between 1 and 999999),
    add column promise_unit text check (promise_unit in ('MINUTE', 'HOUR', 'DAY')),
    add column fee_rupiah bigint check (fee_rupiah between 0 and 999999999),
    add column version bigint not null default 0,
    add check ((promise_amount is null) = (promise_unit is null));

comment on column service.promise_amount is 'What the agency promises: at most this long.';
comment on column service.promise_unit is 'A day is a working day.';
comment on column service.fee_rupiah is '0 where it is free of charge, null where nothing is laid down.';

create table service_component (
    service_id uuid not null references service on delete cascade,
    component text not null check (char_length(component) between 1 and 40),
    said text not null check (char_length(said) between 1 and 10000),
    primary key (service_id, component)
);

comment on table service_component is
    'What the agency lays down in a component of a service''s standard; one that the program does not know stays and counts for nothing.';

grant select, insert, update, delete on service_component to "${workingRole}";

--changeset laksana:charter
create table charter (
    id smallint primary key default 1 check (id = 1),
    text text not null default '' check (char_length(text) <= 5000),
    place text not null default '' check (char_length(place) <= 100),
    signed_on date,
    signatory text not null default '' check (char_length(signatory) <= 200),
    post text not null default '' check (char_length(post) <= 200),
    version bigint not null default 0
);

comment on table charter is 'The agency''s service charter (maklumat pelayanan), in exactly one row; blank where it has none.';

insert into charter default values;

grant select, update on charter to "${workingRole}";
