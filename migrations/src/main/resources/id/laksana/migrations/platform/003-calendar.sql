--liquibase formatted sql

--changeset laksana:national-calendar
create table national_calendar (
    id smallint primary key default 1 check (id = 1),
    revision uuid not null,
    version bigint not null default 0
);

comment on table national_calendar is 'Which state of the national calendar this is, in exactly one row; every change gives it another revision.';

create table national_year (
    year integer primary key check (year between 2020 and 2100),
    complete boolean not null,
    source text not null check (char_length(source) <= 500),
    note text not null default '' check (char_length(note) <= 1000)
);

comment on table national_year is
    'Whether all holidays and collective leave of a year are entered; of a year without a row nothing is known.';
comment on column national_year.source is 'The decree that lays down the year; blank while there is none.';

create table national_day (
    day date primary key check (day between '2020-01-01' and '2100-12-31'),
    kind text not null check (kind in ('HOLIDAY', 'COLLECTIVE_LEAVE')),
    name text not null check (char_length(name) between 1 and 200),
    source text not null check (char_length(source) between 1 and 500)
);

comment on table national_day is 'National holidays and days of collective leave, each with the decree that says so.';

create table national_ramadan (
    hijri integer primary key check (hijri between 1400 and 1600),
    first_day date not null,
    last_day date not null check (last_day - first_day in (28, 29)),
    determined boolean not null,
    source text not null check (char_length(source) between 1 and 500)
);

comment on table national_ramadan is 'When Ramadan is; reckoned until the government has determined it.';

create table national_calendar_change (
    id uuid primary key,
    at timestamptz not null,
    actor_id uuid not null,
    actor_name text not null check (char_length(actor_name) <= 200),
    subject text not null check (char_length(subject) <= 200),
    details text not null check (char_length(details) <= 100000)
);

comment on table national_calendar_change is 'Who has changed what of the national calendar; only ever grows.';

grant select, update on national_calendar to "${platformLogin}";
grant select, insert, update on national_year to "${platformLogin}";
grant select, insert, delete on national_day to "${platformLogin}";
grant select, insert, update on national_ramadan to "${platformLogin}";
grant select, insert on national_calendar_change to "${platformLogin}";

--changeset laksana:national-calendar-2025-2027
insert into national_calendar (revision) values ('5b1c5c0e-20b5-4a3b-9b1e-2f5c0a7d2027');

insert into national_year (year, complete, source, note) values
    (2025, true, 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024, diubah dengan Nomor 933 Tahun 2025, Nomor 1 Tahun 2025, dan Nomor 3 Tahun 2025', ''),
    (2026, true, 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025', ''),
    (2027, false, '', 'Baru hari libur bertanggal tetap menurut Keputusan Presiden Nomor 8 Tahun 2024 yang dimasukkan. Hari libur keagamaan lainnya dan cuti bersama menunggu keputusan bersama tiga menteri.');

insert into national_day (day, kind, name, source) values
    ('2025-01-01', 'HOLIDAY', 'Tahun Baru 2025 Masehi', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-01-27', 'HOLIDAY', 'Isra Mikraj Nabi Muhammad saw.', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-01-28', 'COLLECTIVE_LEAVE', 'Tahun Baru Imlek 2576 Kongzili', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-01-29', 'HOLIDAY', 'Tahun Baru Imlek 2576 Kongzili', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-03-28', 'COLLECTIVE_LEAVE', 'Hari Suci Nyepi (Tahun Baru Saka 1947)', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-03-29', 'HOLIDAY', 'Hari Suci Nyepi (Tahun Baru Saka 1947)', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-03-31', 'HOLIDAY', 'Idulfitri 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-04-01', 'HOLIDAY', 'Idulfitri 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-04-02', 'COLLECTIVE_LEAVE', 'Idulfitri 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-04-03', 'COLLECTIVE_LEAVE', 'Idulfitri 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-04-04', 'COLLECTIVE_LEAVE', 'Idulfitri 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-04-07', 'COLLECTIVE_LEAVE', 'Idulfitri 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-04-18', 'HOLIDAY', 'Wafat Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-04-20', 'HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-05-01', 'HOLIDAY', 'Hari Buruh Internasional', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-05-12', 'HOLIDAY', 'Hari Raya Waisak 2569 BE', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-05-13', 'COLLECTIVE_LEAVE', 'Hari Raya Waisak 2569 BE', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-05-29', 'HOLIDAY', 'Kenaikan Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-05-30', 'COLLECTIVE_LEAVE', 'Kenaikan Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-06-01', 'HOLIDAY', 'Hari Lahir Pancasila', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-06-06', 'HOLIDAY', 'Iduladha 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-06-09', 'COLLECTIVE_LEAVE', 'Iduladha 1446 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-06-27', 'HOLIDAY', '1 Muharam Tahun Baru Islam 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-08-17', 'HOLIDAY', 'Proklamasi Kemerdekaan', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-08-18', 'COLLECTIVE_LEAVE', 'Proklamasi Kemerdekaan', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 933 Tahun 2025, Nomor 1 Tahun 2025, dan Nomor 3 Tahun 2025'),
    ('2025-09-05', 'HOLIDAY', 'Maulid Nabi Muhammad saw.', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-12-25', 'HOLIDAY', 'Kelahiran Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2025-12-26', 'COLLECTIVE_LEAVE', 'Kelahiran Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024'),
    ('2026-01-01', 'HOLIDAY', 'Tahun Baru 2026 Masehi', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-01-16', 'HOLIDAY', 'Isra Mikraj Nabi Muhammad saw.', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-02-16', 'COLLECTIVE_LEAVE', 'Tahun Baru Imlek 2577 Kongzili', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-02-17', 'HOLIDAY', 'Tahun Baru Imlek 2577 Kongzili', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-03-18', 'COLLECTIVE_LEAVE', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-03-19', 'HOLIDAY', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-03-20', 'COLLECTIVE_LEAVE', 'Idulfitri 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-03-21', 'HOLIDAY', 'Idulfitri 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-03-22', 'HOLIDAY', 'Idulfitri 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-03-23', 'COLLECTIVE_LEAVE', 'Idulfitri 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-03-24', 'COLLECTIVE_LEAVE', 'Idulfitri 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-04-03', 'HOLIDAY', 'Wafat Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-04-05', 'HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-05-01', 'HOLIDAY', 'Hari Buruh Internasional', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-05-14', 'HOLIDAY', 'Kenaikan Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-05-15', 'COLLECTIVE_LEAVE', 'Kenaikan Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-05-27', 'HOLIDAY', 'Iduladha 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-05-28', 'COLLECTIVE_LEAVE', 'Iduladha 1447 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-05-31', 'HOLIDAY', 'Hari Raya Waisak 2570 BE', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-06-01', 'HOLIDAY', 'Hari Lahir Pancasila', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-06-16', 'HOLIDAY', '1 Muharam Tahun Baru Islam 1448 Hijriah', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-08-17', 'HOLIDAY', 'Proklamasi Kemerdekaan', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-08-25', 'HOLIDAY', 'Maulid Nabi Muhammad saw.', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-12-24', 'COLLECTIVE_LEAVE', 'Kelahiran Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2026-12-25', 'HOLIDAY', 'Kelahiran Yesus Kristus', 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025'),
    ('2027-01-01', 'HOLIDAY', 'Tahun Baru 2027 Masehi', 'Keputusan Presiden Nomor 8 Tahun 2024 tentang Hari-Hari Libur'),
    ('2027-05-01', 'HOLIDAY', 'Hari Buruh Internasional', 'Keputusan Presiden Nomor 8 Tahun 2024 tentang Hari-Hari Libur'),
    ('2027-06-01', 'HOLIDAY', 'Hari Lahir Pancasila', 'Keputusan Presiden Nomor 8 Tahun 2024 tentang Hari-Hari Libur'),
    ('2027-08-17', 'HOLIDAY', 'Proklamasi Kemerdekaan', 'Keputusan Presiden Nomor 8 Tahun 2024 tentang Hari-Hari Libur'),
    ('2027-12-25', 'HOLIDAY', 'Kelahiran Yesus Kristus', 'Keputusan Presiden Nomor 8 Tahun 2024 tentang Hari-Hari Libur');

insert into national_ramadan (hijri, first_day, last_day, determined, source) values
    (1446, '2025-03-01', '2025-03-30', true, 'Sidang isbat Kementerian Agama 28 Februari 2025 dan 29 Maret 2025'),
    (1447, '2026-02-19', '2026-03-20', true, 'Sidang isbat Kementerian Agama 17 Februari 2026 dan 19 Maret 2026'),
    (1448, '2027-02-08', '2027-03-09', false, 'Perkiraan menurut hisab; menunggu sidang isbat Kementerian Agama');
