package id.laksana.sop.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeskRows extends GenericRepository<DeskRow, UUID> {

    /** The newest change first. */
    @Query("""
            select d.sop_id, s.code, d.based_on, d.stage, d.version, d.changed_at, d.changed_by_name, d.begun_by_name,
                   coalesce(cast(convert_from(d.content, 'UTF8') as json) #>> '{sheet,identity,name,value}', '') as name,
                   cast(convert_from(d.content, 'UTF8') as json) #>> '{sheet,letterhead,unit,printed}' as unit,
                   d.begun_by = :me or d.changed_by = :me
                       or exists (select from sop_draft_op o where o.sop_id = d.sop_id and o.author = :me) as mine,
                   coalesce(asked.me, false) as asked, coalesce(asked.somebody, false) as named
              from sop_draft d join sop s on s.id = d.sop_id
              left join lateral (
                  select bool_or(r.user_id = :me) as me, count(*) > 0 as somebody from draft_reviewer r
                   where r.sop_id = d.sop_id
                     and r.round = (select max(v.round) from draft_review v where v.sop_id = d.sop_id)
              ) asked on true
             order by d.changed_at desc, s.code
            """)
    List<DeskRow> drafts(UUID me);

    @Query("""
            select distinct on (sop_id, version_no) sop_id, version_no, evaluated_on, note, recorded_by_name
              from sop_evaluation order by sop_id, version_no, evaluated_on desc, id desc
            """)
    List<EvaluatedRow> evaluated();

    @Query("""
            insert into sop_evaluation (sop_id, version_no, evaluated_on, note, recorded_at, recorded_by, recorded_by_name)
            values (:sop, :version, :day, :note, :at, :by, :byName)
            """)
    void evaluate(UUID sop, int version, LocalDate day, String note, Instant at, UUID by, String byName);

    @Introspected
    record EvaluatedRow(UUID sopId, int versionNo, LocalDate evaluatedOn, String note, String recordedByName) {}
}
