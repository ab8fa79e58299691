--liquibase formatted sql

--changeset laksana:member-without-preferences
alter table member
    drop column language,
    drop column theme;
