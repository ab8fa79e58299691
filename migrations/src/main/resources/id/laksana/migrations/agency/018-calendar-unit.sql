--liquibase formatted sql

--changeset laksana:calendar-unit
alter table calendar_day add foreign key (unit_id) references unit on delete cascade;
