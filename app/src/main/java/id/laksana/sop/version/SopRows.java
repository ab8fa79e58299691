package id.laksana.sop.version;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SopRows extends GenericRepository<SopRow, UUID> {

    String KNOWN = """
            with known as (
                select distinct on (sop_id, version_no, kind) sop_id, version_no, kind, effective_on, layout_revision, stationery,
                       recorded_at, cast(recorded_at at time zone :zone as date) as recorded_on
                  from sop_act
                 where recorded_at <= :known and (kind <> 'LAYOUT_ADOPTED' or effective_on <= :day)
            """;

    String LIFE = """
                 order by sop_id, version_no, kind, recorded_at desc, id desc
            ), life as (
                select v.sop_id, v.no, ratified.recorded_at as ratified_at, ratified.recorded_on as ratified_on,
                       coalesce(ratified.effective_on, date '-infinity') as begins, withdrawn.effective_on as withdrawn,
                       withdrawn.effective_on <= coalesce(ratified.effective_on, date '-infinity')
                           and withdrawn.recorded_on < coalesce(ratified.effective_on, date '-infinity') as never_counted,
                       coalesce(adopted.layout_revision, ratified.layout_revision) as layout_revision,
                       case when adopted.layout_revision is null then ratified.stationery else adopted.stationery end as stationery
                  from sop_version v
                  left join known ratified on ratified.sop_id = v.sop_id and ratified.version_no = v.no and ratified.kind = 'RATIFIED'
                  left join known withdrawn on withdrawn.sop_id = v.sop_id and withdrawn.version_no = v.no and withdrawn.kind = 'WITHDRAWN'
                  left join known adopted on adopted.sop_id = v.sop_id and adopted.version_no = v.no and adopted.kind = 'LAYOUT_ADOPTED'
                 where v.recorded_at <= :known
            """;

    String PERIOD = """
            ), period as (
                select sop_id, no, least(withdrawn, lead(begins) over succession) as ends,
                       lead(ratified_at) over succession > ratified_at
                           and lead(ratified_on) over succession >= begins as succeeded_when_begun
                  from life
                 where ratified_at is not null and never_counted is not true
                window succession as (partition by sop_id order by begins, no)
            ), standing as (
                select life.*, period.ends,
                       case when ratified_at is null then 'PROPOSED'
                            when withdrawn <= greatest(begins, :day) then 'WITHDRAWN'
                            when begins > :day then 'COMING'
                            when ends <= :day then 'SUPERSEDED'
                            else 'IN_FORCE' end as state,
                       period.sop_id is not null and begins <= :day
                           and coalesce(period.ends is null or begins < period.ends or withdrawn <= begins
                                or succeeded_when_begun, false) as was_in_force
                  from life left join period on period.sop_id = life.sop_id and period.no = life.no
            )
            """;

    /**
     * How each version stands on a day, as it was known at a moment. A version counts from its own day until another that counts from the same day or
     * a later one takes its place, or until it is withdrawn. What was withdrawn before it had begun has never counted and takes nobody's place; what
     * was withdrawn or replaced on its first day has counted, if only for hours.
     */
    String STANDING = KNOWN + LIFE + PERIOD;

    /** The same, of one SOP. */
    String STANDING_OF_ONE = KNOWN + " and sop_id = :sop " + LIFE + " and v.sop_id = :sop " + PERIOD;

    String CATALOG = STANDING + """
            , shown as (
                select distinct on (sop_id) * from standing order by sop_id, state = 'IN_FORCE' desc, no desc
            ), verdict as (
                select distinct on (sop_id, subject, fingerprint) sop_id, subject, fingerprint, confirmed
                  from reading_verdict order by sop_id, subject, fingerprint, id desc
            ), progress as (
                select s.sop_id, count(*) as subjects,
                       count(*) filter (where verdict.confirmed or not s.proposed) as settled,
                       count(*) filter (where s.doubtful and s.proposed and verdict.confirmed is not true) as doubtful
                  from shown join reading_subject s on s.sop_id = shown.sop_id and s.version_no = shown.no
                  left join verdict on verdict.sop_id = s.sop_id and verdict.subject = s.subject
                       and verdict.fingerprint = s.fingerprint
                 group by s.sop_id
            )
            select s.id, s.code, v.name, v.number, v.unit, v.service as read_service, service.canonical, v.nip, v.runnable, v.no,
                   shown.state, nullif(shown.begins, date '-infinity') as begins,
                   service.position, service.name as service, s.starts_service,
                   coalesce(progress.subjects, 0) as subjects, coalesce(progress.settled, 0) as settled,
                   coalesce(progress.doubtful, 0) as doubtful, c.counts,
                   (select max(evaluated_on) from sop_evaluation e where e.sop_id = s.id and e.version_no = shown.no) as evaluated,
                   :words = '' or not exists (
                       select from unnest(string_to_array(lower(:words), ' ')) as asked (word),
                           (select lower(concat_ws(' ', s.code, v.name, v.number, v.unit, service.name,
                                   (select string_agg(concat_ws(' ', activity, requirements, outputs), ' ') from sop_step step
                                     where step.sop_id = s.id and step.version_no = shown.no))) as text) as told
                        where strpos(told.text, asked.word) = 0) as matches
              from sop s
              join shown on shown.sop_id = s.id
              join sop_version v on v.sop_id = s.id and v.no = shown.no
              left join service on service.id = s.service_id
              left join progress on progress.sop_id = s.id
              left join sop_check c on c.sop_id = s.id and c.version_no = shown.no and c.edition = :edition
             order by service.position nulls last, s.code
            """;

    String VERSIONS = STANDING_OF_ONE + """
            select v.no, v.origin, v.hash, v.runnable, v.recorded_at, v.recorded_by_name, standing.state,
                   nullif(standing.begins, date '-infinity') as begins, standing.ends, standing.was_in_force,
                   standing.layout_revision, cast(standing.stationery as text) as stationery
              from sop_version v join standing on standing.sop_id = v.sop_id and standing.no = v.no
             order by v.no desc
            """;

    /** What counts or will count in another layout than the newest. */
    String BEHIND = STANDING + """
            select s.id as sop, s.code, standing.no
              from standing join sop s on s.id = standing.sop_id
             where standing.state in ('IN_FORCE', 'COMING')
               and standing.layout_revision < (select max(revision) from layout)
             order by s.code, standing.no
            """;

    String SHOWN = STANDING + """
            , shown as (
                select distinct on (sop_id) sop_id, no from standing order by sop_id, state = 'IN_FORCE' desc, no desc
            )
            select s.id as sop, s.code, coalesce(nullif(v.name, ''), s.code) as name, v.no, v.hash
              from shown
              join sop s on s.id = shown.sop_id
              join sop_version v on v.sop_id = shown.sop_id and v.no = shown.no
             order by name, s.code
            """;

    String NEIGHBOURS = STANDING + """
            select v.name, v.number, v.service as read_service, v.nip
              from standing join sop_version v on v.sop_id = standing.sop_id and v.no = standing.no
             where standing.state = 'IN_FORCE' and v.sop_id <> :sop
             order by v.sop_id
            """;

    String SERVING = STANDING + """
            select s.service_id as service, s.id as sop, s.code, v.name, v.number, v.no as version, v.hash,
                   nullif(standing.begins, date '-infinity') as since, v.runnable, s.starts_service as starts_here
              from sop s
              join standing on standing.sop_id = s.id
              join sop_version v on v.sop_id = standing.sop_id and v.no = standing.no
             where s.service_id is not null and standing.state = 'IN_FORCE'
             order by s.starts_service desc, s.code
            """;

    String LISTED = STANDING + """
            select s.code, coalesce(nullif(v.name, ''), s.code) as name, v.number, service.code as service, v.no as version, v.hash,
                   nullif(standing.begins, date '-infinity') as since, v.runnable
              from sop s
              join standing on standing.sop_id = s.id
              join sop_version v on v.sop_id = standing.sop_id and v.no = standing.no
              left join service on service.id = s.service_id
             where standing.state = 'IN_FORCE'
             order by s.code
            """;

    /** What is in force. */
    @Query(LISTED)
    List<PublishedSops.Listed> listed(LocalDate day, Instant known, String zone);

    @Query(CATALOG)
    List<CatalogRow> catalog(String words, LocalDate day, Instant known, String zone, int edition);

    /** What all others that are in force must be known by. */
    @Query(NEIGHBOURS)
    List<NeighbourRow> neighbours(UUID sop, LocalDate day, Instant known, String zone);

    /** Which SOPs in force serve a service. */
    @Query(SERVING)
    List<PublishedSops.Serving> serving(LocalDate day, Instant known, String zone);

    /** @param sops and {@code versions}, each apart by commas and as many of the one as of the other */
    @Query("""
            select v.hash, v.content
              from unnest(cast(string_to_array(:sops, ',') as uuid[]), cast(string_to_array(:versions, ',') as integer[]))
                   as asked (sop, version)
              join sop_version v on v.sop_id = asked.sop and v.no = asked.version
            """)
    List<HashedRow> contents(String sops, String versions);

    @Query(SHOWN)
    List<ShownSops.Shown> shown(LocalDate day, Instant known, String zone);

    @Query(BEHIND)
    List<BehindRow> behind(LocalDate day, Instant known, String zone);

    /** Until the transaction ends, nobody else decides anything of any SOP. */
    @Query("select s.id, s.code from sop s order by s.id for update")
    List<SopRow> lockAll();

    @Query(VERSIONS)
    List<VersionRow> versions(UUID sop, LocalDate day, Instant known, String zone);

    @Query("""
            select s.id, s.code, service.position, service.name as service, service.canonical, s.starts_service
              from sop s left join service on service.id = s.service_id where s.code = :code
            """)
    Optional<FoundRow> find(String code);

    @Query(STANDING + """
            select cast(count(distinct sop_id) as integer) as every,
                   cast(count(distinct sop_id) filter (where state = 'IN_FORCE') as integer) as in_force
              from standing
            """)
    CountRow count(LocalDate day, Instant known, String zone);

    @Query("select max(revision) from layout")
    int newestLayout();

    @Query("select count(*) from layout_logo_use where revision = (select max(revision) from layout)")
    int logosOfNewestLayout();

    @Query("select cast(content as text) from layout where revision = :revision")
    Optional<String> layout(int revision);

    @Query("select content from sop_version where sop_id = :sop and no = :no")
    Optional<ContentRow> content(UUID sop, int no);

    /** @return 0 where another has the code */
    @Query("insert into sop (id, code) values (:id, :code) on conflict (code) do nothing")
    int add(UUID id, String code);

    /** Until the transaction ends, nobody else decides anything of the SOP. */
    @Query("select s.id, s.code from sop s where s.id = :sop for update")
    Optional<SopRow> lock(UUID sop);

    @Introspected
    record CountRow(int every, int inForce) {}

    @Introspected
    record FoundRow(
            UUID id,
            String code,
            @Nullable Integer position,
            @Nullable String service,
            @Nullable String canonical,
            boolean startsService) {}

    @Introspected
    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    record ContentRow(byte[] content) {}

    @Introspected
    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    record HashedRow(String hash, byte[] content) {}

    @Introspected
    record NeighbourRow(
            String name,
            @Nullable String number,
            @Nullable String readService,
            @Nullable String nip) {}

    @Introspected
    record VersionRow(
            int no,
            String origin,
            String hash,
            boolean runnable,
            Instant recordedAt,
            String recordedByName,
            String state,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            boolean wasInForce,
            @Nullable Integer layoutRevision,
            @Nullable String stationery) {}

    @Introspected
    record BehindRow(UUID sop, String code, int no) {}

    @Introspected
    record CatalogRow(
            UUID id,
            String code,
            String name,
            @Nullable String number,
            @Nullable String unit,
            @Nullable String readService,
            @Nullable String canonical,
            @Nullable String nip,
            boolean runnable,
            int no,
            String state,
            @Nullable LocalDate begins,
            @Nullable Integer position,
            @Nullable String service,
            boolean startsService,
            int subjects,
            int settled,
            int doubtful,
            @Nullable String counts,
            @Nullable LocalDate evaluated,
            boolean matches) {}
}
