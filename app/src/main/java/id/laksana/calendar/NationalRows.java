package id.laksana.calendar;

import id.laksana.agency.PlatformDatabase;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = PlatformDatabase.NAME)
interface NationalRows extends GenericRepository<NationalDayRow, LocalDate> {

    @Query("select revision, version from platform.national_calendar")
    StateRow state();

    @Query("select day, kind, name, source from platform.national_day order by day")
    List<NationalDayRow> days();

    @Query("select year, complete, source, note from platform.national_year order by year")
    List<YearRow> years();

    @Query("select hijri, first_day, last_day, determined, source from platform.national_ramadan order by hijri")
    List<RamadanRow> ramadans();

    @Query("update platform.national_calendar set revision = :revision, version = version + 1 where version = :version")
    int revise(UUID revision, long version);

    @Query("""
            insert into platform.national_year (year, complete, source, note) values (:year, :complete, :source, :note)
            on conflict (year) do update set complete = excluded.complete, source = excluded.source, note = excluded.note
            """)
    void say(int year, boolean complete, String source, String note);

    @Query("delete from platform.national_day where day between :first and :last")
    void forget(LocalDate first, LocalDate last);

    void saveAll(List<NationalDayRow> days);

    @Query("""
            insert into platform.national_ramadan (hijri, first_day, last_day, determined, source)
            values (:hijri, :firstDay, :lastDay, :determined, :source)
            on conflict (hijri) do update set first_day = excluded.first_day, last_day = excluded.last_day,
                determined = excluded.determined, source = excluded.source
            """)
    void determine(int hijri, LocalDate firstDay, LocalDate lastDay, boolean determined, String source);

    @Query("""
            insert into platform.national_calendar_change (id, at, actor_id, actor_name, subject, details)
            values (:id, :at, :actorId, :actorName, :subject, :details)
            """)
    void tell(UUID id, Instant at, UUID actorId, String actorName, String subject, String details);

    @Query("""
            select at, actor_name, subject, details from platform.national_calendar_change
            order by at desc, id limit :most
            """)
    List<ChangeRow> changes(int most);

    @Introspected
    record StateRow(UUID revision, long version) {}

    @Introspected
    record YearRow(int year, boolean complete, String source, String note) {}

    @Introspected
    record RamadanRow(int hijri, LocalDate firstDay, LocalDate lastDay, boolean determined, String source) {}

    @Introspected
    record ChangeRow(Instant at, String actorName, String subject, String details) {}
}
