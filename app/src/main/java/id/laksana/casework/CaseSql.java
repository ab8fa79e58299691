package id.laksana.casework;

import id.laksana.attachment.Attachments;

/** The statements by which cases begin and move on: each call is a constant. */
final class CaseSql {

    private static final String LOCK = "select " + CaseRow.COLUMNS + " from service_case c where c.id = ? for update; ";

    private static final String ASKED = """
            with asked as (
                select cast(? as uuid) as member, cast(? as date) as day, c.id as case_id, c.service_id, c.sop_id, c.version_no, c.step, c.assigned,
                       cast(? as uuid) as key, cast(? as uuid) as colleague, cast(? as uuid) as other
                  from service_case c where c.id = ?
            )
            """;

    /** Nobody's case yet: what is known of a registration. */
    private static final String ASKED_FOR_A_SERVICE = """
            with asked as (
                select cast(? as uuid) as member, cast(? as date) as day, cast(? as uuid) as key, s.id as sop_id, v.id as service_id,
                       v.promise_amount, v.promise_unit, cast(null as uuid) as colleague
                  from (values (cast(? as text))) as named (code)
                  left join service v on v.code = named.code
                  left join sop s on s.service_id = v.id and s.starts_service
            )
            """;

    /**
     * Who somebody is on the day: the posts that they hold or stand in for, unless they are away themselves. These are the
     * rules of OnDay in room organisation, in one statement; a test compares the two.
     */
    private static final String CHAIRS = """
            , away as (
                select h.official_id, h.substitute_id from hand_over h, asked where h.from_day <= asked.day and h.until_day >= asked.day
            ), present as (
                select o.id, o.user_id from official o, asked
                 where o.user_id in (asked.member, asked.colleague) and not exists (select from away where away.official_id = o.id)
            ), held as (
                select present.user_id, a.post_id, case when a.manner = 'PLH' then (
                           select d.official_id from appointment d
                            where d.post_id = a.post_id and d.manner = 'DEFINITIVE'
                              and d.from_day <= asked.day and (d.until_day is null or d.until_day >= asked.day)
                            order by d.from_day, d.id limit 1) end as acting_for
                  from present join appointment a on a.official_id = present.id, asked
                 where a.from_day <= asked.day and (a.until_day is null or a.until_day >= asked.day)
                union all
                select present.user_id, a.post_id, a.official_id
                  from present join away on away.substitute_id = present.id
                  join appointment a on a.official_id = away.official_id, asked
                 where a.from_day <= asked.day and (a.until_day is null or a.until_day >= asked.day)
            ), chair as (
                select held.user_id, held.post_id, held.acting_for,
                       (select string_agg(b.performer, ',' order by b.performer) from performer_binding_post b, asked
                         where b.post_id = held.post_id and b.sop_id = asked.sop_id) as performers
                  from held join post on post.id = held.post_id, asked
                 where post.closed_on is null or post.closed_on > asked.day
            )
            """;

    private static final String OWN_CHAIRS = """
            (select array_agg(cast(post_id as text) order by post_id, acting_for) from chair where user_id = asked.member),
            (select array_agg(cast(acting_for as text) order by post_id, acting_for) from chair where user_id = asked.member),
            (select array_agg(performers order by post_id, acting_for) from chair where user_id = asked.member),
            (select revision from calendar), cast(cast(pg_current_xact_id() as text) as bigint),
            (select v.statutory_days from service v where v.id = asked.service_id)
            """;

    private static final String SAME_COMMAND = """
            , e.seq, e.asked, e.what, e.who, e.post, e.acting_for, e.happened_at, e.recorded_at,
            coalesce((select max(w.salt) from case_words w where w.case_id = e.case_id and w.seq = e.seq),
                     (select a.salt from case_applicant a where a.case_id = e.case_id and a.seq = e.seq))
            """;

    private static final String FROM_ASKED =
            " from asked left join case_event e on e.case_id = asked.case_id and e.key = asked.key";

    /** Who acts in the step, and who stands above one of them: at the head of a unit above, or before them in their own. */
    private static final String ABOVE = """
            , acting as (
                select post.id, post.unit_id, post.rank
                  from asked
                  join case_seat seat on seat.sop_id = asked.sop_id and seat.version_no = asked.version_no and seat.step = asked.step
                  join performer_binding_post b on b.sop_id = seat.sop_id and b.performer = seat.performer
                  join post on post.id = b.post_id
                 where asked.assigned is null
                union
                select post.id, post.unit_id, post.rank from asked join post on post.id = asked.assigned
            ), above as (
                with recursive up as (
                    select acting.rank, unit.id, unit.parent_id, false as higher from acting join unit on unit.id = acting.unit_id
                    union
                    select up.rank, unit.id, unit.parent_id, true from up join unit on unit.id = up.parent_id
                )
                select head.id from up join post head on head.unit_id = up.id
                 where head.kind in ('HEAD', 'SECRETARY', 'DIVISION_HEAD', 'SECTION_HEAD') and (up.higher or head.rank < up.rank)
            )
            """;

    /** For commands that only whoever has the step may give. */
    static final String OPEN =
            LOCK + ASKED + CHAIRS + "select " + OWN_CHAIRS + SAME_COMMAND + ", false, false, true" + FROM_ASKED;

    /** For those that others may give too, or that name others. */
    static final String OPEN_WIDELY =
            LOCK + ASKED + CHAIRS + ABOVE + "select " + OWN_CHAIRS + SAME_COMMAND + """
            , exists (select from chair join above on above.id = chair.post_id where chair.user_id = asked.member),
            exists (select from chair join acting on acting.id = chair.post_id where chair.user_id = asked.colleague),
            asked.other is null or exists (select from service_case c where c.id = asked.other)
            """ + FROM_ASKED;

    /** What there is to know before a case begins; the number is drawn whatever comes of it. */
    static final String BEGIN = ASKED_FOR_A_SERVICE + CHAIRS + "select " + OWN_CHAIRS + """
            , asked.service_id, asked.sop_id, asked.promise_amount, asked.promise_unit, nextval('case_number'),
            (select max(a.id) from sop_act a where a.sop_id = asked.sop_id), e.case_id, e.asked,
            coalesce((select max(w.salt) from case_words w where w.case_id = e.case_id and w.seq = 1),
                     (select a.salt from case_applicant a where a.case_id = e.case_id and a.seq = 1))
              from asked left join case_event e on e.key = asked.key and e.seq = 1
            """;

    private static final String TELL = """
            with spoken as (
                insert into case_words (case_id, seq, name, salt, words)
                select cast(? as uuid), w.* from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as text[])) as w
            ), told as (
                insert into case_event (case_id, no, key, asked, who, post, acting_for, happened_at, recorded_at, seq, what)
                select cast(? as uuid), ?, cast(e.key as uuid), e.asked, cast(e.who as uuid), cast(e.post as uuid),
                       cast(e.acting_for as uuid), cast(e.happened_at as timestamptz), cast(? as timestamptz), e.seq, e.what
                  from unnest(cast(? as text[]), cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                              cast(? as text[]), cast(? as bigint[]), cast(? as text[]))
                       as e (key, asked, who, post, acting_for, happened_at, seq, what)
            ), marked as (
                insert into case_outbox (case_id) select cast(? as uuid) where ? on conflict do nothing
            )
            """;

    static final String MOVE = TELL + """
            update service_case set stage = ?, step = ?, holders = cast(? as uuid[]), assigned = cast(? as uuid), outcome = ?,
                   step_due = cast(? as timestamptz), promise_due = cast(? as timestamptz), statutory_due = cast(? as timestamptz),
                   applicant_due = cast(? as timestamptz), next_due = cast(? as timestamptz), returned = ?, seq = ?, head = ?, mark = ?,
                   state = ?
             where id = ? and seq = ?
            """;

    private static final String APPLY = """
            insert into case_applicant (case_id, seq, name, salt, said) values (?, ?, ?, ?, ?)
            on conflict (case_id) do update set seq = excluded.seq, name = excluded.name, salt = excluded.salt, said = excluded.said;
            """;

    private static final String ADD = """
            insert into service_case (stage, step, holders, assigned, outcome, step_due, promise_due, statutory_due, applicant_due, next_due,
                   returned, seq, head, mark, state, id, number, receipt, practice, service_id, sop_id, version_no, hash, form,
                   promised_amount, promised_unit, registered_at)
            select ?, ?, cast(? as uuid[]), cast(? as uuid), ?, cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz),
                   cast(? as timestamptz), cast(? as timestamptz), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                   nullif(cast(? as integer), 0), ?, cast(? as timestamptz)
            """;

    static final String REGISTER = APPLY + TELL + ADD;

    /** What the application said until now is words of the past. */
    static final String AMEND = """
            insert into case_words (case_id, seq, name, salt, words) select case_id, seq, name, salt, said from case_applicant where case_id = ?;
            """ + APPLY + MOVE;

    /** One statement, so that erasing takes no more of them than anything else. */
    static final String ERASE = "with words as (delete from case_words where case_id = ?), files as ("
            + Attachments.ERASURE + ") delete from case_applicant where case_id = ?; " + MOVE;

    static final String FIND = "select " + CaseRow.COLUMNS + " from service_case c where c.id = ?";

    static final String SEATS = """
            insert into case_seat (sop_id, version_no, step, performer)
            select ?, ?, seat.* from unnest(cast(? as text[]), cast(? as text[])) as seat
            on conflict do nothing
            """;

    static final String VERSION = "select content from sop_version where sop_id = ? and no = ?";

    static final String STATUTORY = "select statutory_days from service where id = ?";

    private CaseSql() {}
}
