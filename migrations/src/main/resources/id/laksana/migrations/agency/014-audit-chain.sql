--liquibase formatted sql

--changeset laksana:audit-chain splitStatements:false
alter table audit_event
    add column seq bigint,
    add column previous bytea;

alter table audit_event
    add column hash bytea generated always as (sha256(replace(
        seq::text || ';'
        || coalesce(encode(previous, 'hex'), '-') || ';'
        || extract(epoch from at at time zone 'UTC')::text || ';'
        || coalesce(actor_id::text, '-') || ';'
        || char_length(actor_name)::text || ':' || actor_name || ';'
        || char_length(acting)::text || ':' || acting || ';'
        || char_length(action)::text || ':' || action || ';'
        || char_length(subject)::text || ':' || subject || ';'
        || char_length(details::text)::text || ':' || details::text || ';'
        || coalesce(char_length(request_id)::text || ':' || request_id, '-'),
        '\', '\\')::bytea)) stored;

--changeset laksana:audit-chain-of-old splitStatements:false
do $$
declare
    entry bigint;
    place bigint := 0;
    last bytea;
begin
    for entry in select id from audit_event order by id loop
        place := place + 1;
        update audit_event set seq = place, previous = last where id = entry returning hash into last;
    end loop;
end $$;

--changeset laksana:audit-chain-kept
alter table audit_event
    drop column id,
    add primary key (seq),
    alter column hash set not null,
    add unique (seq, hash),
    add column predecessor bigint generated always as (nullif(seq - 1, 0)) stored,
    add foreign key (predecessor, previous) references audit_event (seq, hash),
    add check (seq > 0),
    add check ((seq = 1) = (previous is null));

create index audit_event_at on audit_event (at desc, seq desc);

comment on column audit_event.seq is 'Its place in the chain of all entries, without a gap.';
comment on column audit_event.previous is 'The hash of the entry before; null in the first.';
comment on column audit_event.hash is
    'SHA-256 over all that the entry says, its place and the hash of the entry before. PostgreSQL makes it, nobody can write it.';
comment on column audit_event.details is
    'What changed, by the name of the field: [before, after], or a text where there is nothing to compare.';
