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

    String COLUMNS = """
            select id, code, position, name, canonical, promise_amount, promise_unit, fee_rupiah, statutory_days, statutory_basis,
                version
              from service
            """;

    @Query(COLUMNS + " order by position")
    List<ServiceRow> all();

    /** Those that SOPs serve, none of which was ever ratified. */
    @Query("""
            select s.service_id from sop s left join sop_act act on act.sop_id = s.id and act.kind = 'RATIFIED'
             where s.service_id is not null group by s.service_id having count(act.id) = 0
            """)
    List<UUID> waiting();

    @Query("select cast(count(*) as integer) as every, cast(count(promise_amount) as integer) as promised from service")
    CountRow count();

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

    @Query("update service set statutory_days = :days, statutory_basis = :basis where id = :id")
    int bind(UUID id, @Nullable Integer days, String basis);

    @Query("""
            insert into service_component (service_id, component, said) values (:service, :component, :said)
            on conflict (service_id, component) do update set said = excluded.said
            """)
    int say(UUID service, String component, String said);

    @Query("delete from service_component where service_id = :service and component = :component")
    int unsay(UUID service, String component);

    /** Until the transaction ends, nobody else changes which services there are and in which order; the row stands for all of them. */
    @Query("select version from charter for update")
    long lock();

    @Query(
            "insert into service (id, code, position, name, canonical) values (:id, :code, :position, :name, :canonical)")
    int add(UUID id, String code, int position, String name, @Nullable String canonical);

    @Query(
            "update service set position = case id when :one then :placeOfOther else :placeOfOne end where id in (:one, :other)")
    int swap(UUID one, int placeOfOne, UUID other, int placeOfOther);

    @Query("delete from service where id = :id and version = :version")
    int remove(UUID id, long version);

    @Query("update service set position = position - 1 where position > :position")
    int closeGap(int position);

    /** By the name of the newest version of each. */
    @Query("""
            select s.id, s.code, coalesce(nullif(newest.name, ''), s.code) as name, s.service_id as service, s.starts_service as starts_here
              from sop s
              join lateral (select name from sop_version v where v.sop_id = s.id order by no desc limit 1) newest on true
             order by name, s.code
            """)
    List<ServableSop> sops();

    /** @param sops apart by commas; all others that served the service serve none */
    @Query("""
            update sop
               set starts_service = false,
                   service_id = case when id = any (cast(string_to_array(:sops, ',') as uuid[])) then :service end
             where service_id = :service or id = any (cast(string_to_array(:sops, ',') as uuid[]))
            """)
    int assign(UUID service, String sops);

    @Query("update sop set starts_service = true where id = :sop and service_id = :service")
    int start(UUID service, UUID sop);

    @Query("update service set version = version + 1 where id = :id and version = :version")
    int touch(UUID id, long version);

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
    record CountRow(int every, int promised) {}

    @Introspected
    record SaidRow(UUID service, String component, String said) {}

    @Introspected
    record CharterRow(
            String text, String place, @Nullable LocalDate signedOn, String signatory, String post, long version) {}
}
