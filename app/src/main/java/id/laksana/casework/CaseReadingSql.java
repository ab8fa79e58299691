package id.laksana.casework;

/** The questions that are asked of cases; each is answered through an index. */
final class CaseReadingSql {

    private static final String SUMMARY = """
            select c.id, c.number, c.receipt, c.practice, (cast(a.said as jsonb) ->> 'name') as applicant, v.code as service, s.code as sop,
                   c.step, t.activity, c.stage, c.outcome, array_to_string(c.holders, ',') as holders, coalesce(c.step_due, c.next_due) as due,
                   c.registered_at, c.returned
            """;

    private static final String JOINED = """
              left join case_applicant a on a.case_id = c.id
              join service v on v.id = c.service_id
              join sop s on s.id = c.sop_id
              left join lateral (
                  select step.activity from sop_step step
                   where step.sop_id = c.sop_id and step.version_no = c.version_no and step.step = c.step
                   order by step.position limit 1) t on true
            """;

    /** The posts that somebody holds today, by the rules of {@link CaseSql}. */
    private static final String WORK = """
            with asked as (select cast(? as uuid) as member, cast(? as date) as day, cast(null as uuid) as colleague),
            away as (
                select h.official_id, h.substitute_id from hand_over h, asked where h.from_day <= asked.day and h.until_day >= asked.day
            ), present as (
                select o.id from official o, asked
                 where o.user_id = asked.member and not exists (select from away where away.official_id = o.id)
            ), held as (
                select a.post_id from present join appointment a on a.official_id = present.id, asked
                 where a.from_day <= asked.day and (a.until_day is null or a.until_day >= asked.day)
                union
                select a.post_id
                  from present join away on away.substitute_id = present.id join appointment a on a.official_id = away.official_id, asked
                 where a.from_day <= asked.day and (a.until_day is null or a.until_day >= asked.day)
            ), place as (
                select distinct seat.sop_id, seat.version_no, seat.step
                  from held
                  join post on post.id = held.post_id, asked, performer_binding_post b, case_seat seat
                 where (post.closed_on is null or post.closed_on > asked.day)
                   and b.post_id = held.post_id and seat.sop_id = b.sop_id and seat.performer = b.performer
            ), work as (
                select c.id from place join service_case c
                    on c.sop_id = place.sop_id and c.version_no = place.version_no and c.step = place.step
                 where c.stage <> 'CLOSED' and c.assigned is null
                union all
                select c.id from held join service_case c on c.assigned = held.post_id where c.stage <> 'CLOSED'
            )
            """;

    private static final String OF_WORK = SUMMARY + " from work join service_case c on c.id = work.id " + JOINED;
    private static final String FIRST_DUE = " order by coalesce(c.step_due, c.next_due) nulls last, c.number limit ?";

    static final String POOL = WORK + OF_WORK + " where c.holders = '{}' and c.stage = 'OPEN'" + FIRST_DUE;
    static final String WAITING = WORK + OF_WORK + " where c.stage = 'WAITING'" + FIRST_DUE;
    static final String OVERDUE =
            WORK + OF_WORK + " where c.stage = 'OPEN' and c.step_due < cast(? as timestamptz)" + FIRST_DUE;
    static final String RETURNED = WORK + OF_WORK + " where c.returned" + FIRST_DUE;

    /** Whoever has taken a step has it even if others, with whom it is done, took theirs first. */
    static final String MINE =
            WORK + """
            , mine as (
                select c.id from service_case c, asked where c.holders <> '{}' and c.holders[1] = asked.member
                union
                select c.id from work join service_case c on c.id = work.id, asked where asked.member = any(c.holders)
            )
            """ + SUMMARY + " from mine join service_case c on c.id = mine.id " + JOINED + FIRST_DUE;

    static final String BY_NUMBER = "select " + CaseRow.COLUMNS + " from service_case c where c.number = ?";

    private static final String LIMITS = """
               and (cast(? as text) is null or v.code = ?)
               and (cast(? as text) is null or (c.stage <> 'CLOSED') = (? = 'true'))
               and c.number < ?
             order by c.number desc limit ?
            """;

    static final String ALL = SUMMARY + " from service_case c " + JOINED + " where true" + LIMITS;

    static final String OF_NUMBER = SUMMARY + " from service_case c " + JOINED + " where c.number = ?";

    /** Materialised, so that the index finds the few before anything is put in order. */
    static final String FOUND = """
            with found as materialized (
                select case_id from case_applicant
                 where to_tsvector('simple', cast(said as jsonb) -> 'found') @@ to_tsquery('simple', ?)
                union
                select case_id from case_applicant where cast(said as jsonb) ->> 'nib' = ?
            )
            """ + SUMMARY + " from found join service_case c on c.id = found.case_id " + JOINED
            + " where true" + LIMITS;

    static final String HISTORY = """
            select e.no, e.key, e.asked, e.seq, e.what, e.who, e.post, e.acting_for, e.happened_at, e.recorded_at
              from case_event e where e.case_id = ? order by e.seq;
            select w.seq, w.name, w.words from case_words w where w.case_id = ?;
            select a.seq, a.name, a.said from case_applicant a where a.case_id = ?
            """;

    /** Only what was recorded before everything that is still under way. */
    static final String SINCE = """
            select e.no, e.key, e.asked, e.seq, e.what, e.who, e.post, e.acting_for, e.happened_at, e.recorded_at, c.id, c.receipt
              from case_event e join service_case c on c.id = e.case_id
             where e.no > ? and e.no < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) and not c.practice
             order by e.no, e.case_id, e.seq limit ?
            """;

    static final String APPLICANT = "select said from case_applicant where case_id = ?";

    private CaseReadingSql() {}
}
