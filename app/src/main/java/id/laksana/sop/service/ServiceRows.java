package id.laksana.sop.service;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ServiceRows extends GenericRepository<ServiceRow, UUID> {

    String COLUMNS =
            "select id, code, position, name, canonical, promise_amount, promise_unit, fee_rupiah, version from service";

    @Query(COLUMNS + " order by position")
    List<ServiceRow> all();

    @Query("select service_id as service, component, said from service_component")
    List<SaidRow> said();

    @Query("""
            update service set name = :name, canonical = :canonical, promise_amount = :promiseAmount,
                promise_unit = :promiseUnit, fee_rupiah = :feeRupiah, version = version + 1
            where id = :id and version = :version
            """)
    int update(
            UUID id,
            String name,
            @Nullable String canonical,
            @Nullable Integer promiseAmount,
            @Nullable String promiseUnit,
            @Nullable Long feeRupiah,
            long version);

    @Query("""
            insert into service_component (service_id, component, said) values (:service, :component, :said)
            on conflict (service_id, component) do update set said = excluded.said
            """)
    int say(UUID service, String component, String said);

    @Query("delete from service_component where service_id = :service and component = :component")
    int unsay(UUID service, String component);

    @Query("select text, place, signed_on, signatory, post, version from charter")
    CharterRow charter();

    @Query("""
            update charter set text = :text, place = :place, signed_on = :signedOn, signatory = :signatory, post = :post,
                version = version + 1
            where version = :version
            """)
    int updateCharter(
            String text, String place, @Nullable LocalDate signedOn, String signatory, String post, long version);

    @Introspected
    record SaidRow(UUID service, String component, String said) {}

    @Introspected
    record CharterRow(
            String text, String place, @Nullable LocalDate signedOn, String signatory, String post, long version) {}
}
