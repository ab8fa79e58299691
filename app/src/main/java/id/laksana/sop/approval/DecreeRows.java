package id.laksana.sop.approval;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecreeRows extends GenericRepository<DecreeRow, UUID> {

    DecreeRow save(DecreeRow row);

    Optional<DecreeRow> findById(UUID id);

    /** The newest first. */
    @Query("select * from decree order by signed_on desc, recorded_at desc, id")
    List<DecreeRow> all();

    @Query("select * from decree where number = :number limit 1")
    Optional<DecreeRow> numbered(String number);

    @Query("insert into decree_sop (decree_id, position, sop_id, version_no) values (:decree, :position, :sop, :no)")
    void annex(UUID decree, int position, UUID sop, int no);

    @Query("""
            select d.decree_id, d.sop_id, s.code, d.version_no, v.name, v.number
              from decree_sop d
              join sop s on s.id = d.sop_id
              join sop_version v on v.sop_id = d.sop_id and v.no = d.version_no
             order by d.decree_id, d.position
            """)
    List<AnnexedRow> annexes();

    @Introspected
    record AnnexedRow(
            UUID decreeId,
            UUID sopId,
            String code,
            int versionNo,
            String name,
            @Nullable String number) {}
}
