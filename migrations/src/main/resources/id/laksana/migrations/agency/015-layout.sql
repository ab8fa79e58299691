--liquibase formatted sql

--changeset laksana:layout-recorder
alter table layout
    add column recorded_by uuid,
    add column recorded_by_name text not null default 'Laksana' check (char_length(recorded_by_name) between 1 and 520),
    add column note text not null default '' check (char_length(note) <= 500);

comment on column layout.recorded_by is 'The subject of the Keycloak user; null where the platform itself recorded it.';

--changeset laksana:layout-logo
create table layout_logo (
    hash text primary key check (hash = encode(sha256(png), 'hex')),
    png bytea not null check (octet_length(png) between 1 and 2097152),
    recorded_at timestamptz not null
);

comment on table layout_logo is 'Logos of letterheads, each a PNG that the program itself has drawn; never changed, and removed only where nothing has ever been printed with it.';

create table layout_logo_use (
    revision integer not null references layout,
    hash text not null references layout_logo,
    primary key (revision, hash)
);

comment on table layout_logo_use is 'Which revisions of the layout bear which logos, so that old ones print as they did.';

create index layout_logo_use_hash on layout_logo_use (hash);

grant select, insert, delete on layout_logo to "${workingRole}";
grant select, insert on layout_logo_use to "${workingRole}";

--changeset laksana:sop-act-stationery
alter table sop_act
    add column stationery jsonb check (jsonb_typeof(stationery) = 'object'),
    add column logo text references layout_logo;

comment on column sop_act.stationery is
    'What the sheet takes from its agency where neither it nor its layout says anything, and who signs: as it was when this was decided. Null where nothing was known.';
comment on column sop_act.logo is 'The emblem among it.';

create index sop_act_logo on sop_act (logo) where logo is not null;

--changeset laksana:service-order
alter table service drop constraint service_position_key;
alter table service add constraint service_position_key unique (position) deferrable initially immediate;
