package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An agency that had services before they had codes. */
class ServiceCodeTest {

    private static final AgencyKey DAIRI = new AgencyKey("dairi");

    private static final String AS_IT_WAS_BEFORE = """
            set search_path = agency_dairi;
            drop table service_component, charter;
            alter table service drop code, drop promise_amount, drop promise_unit, drop fee_rupiah, drop version;
            delete from databasechangelog where filename like '%/010-service-standard.sql';
            update platform.agency set changelog_hash = null""";

    private final TestPostgres postgres = new TestPostgres();
    private final Migrator migrator = postgres.migrator();

    @Test
    void shouldCallAServiceAsTheSopThatItStartsWithOrElseAsItsFirstAndNoneAsTheCharter() {
        before("""
                insert into service (id, position, name) values
                    ('00000000-0000-0000-0000-000000000001', 1, 'Verifikasi NIB'),
                    ('00000000-0000-0000-0000-000000000002', 2, 'Informasi publik'),
                    ('00000000-0000-0000-0000-000000000003', 3, 'Tanpa SOP'),
                    ('00000000-0000-0000-0000-000000000004', 4, 'Maklumat');
                insert into sop (id, code, service_id, starts_service) values
                    (gen_random_uuid(), 'a-verifikasi', '00000000-0000-0000-0000-000000000001', false),
                    (gen_random_uuid(), 'b-verifikasi', '00000000-0000-0000-0000-000000000001', true),
                    (gen_random_uuid(), 'z-informasi', '00000000-0000-0000-0000-000000000002', false),
                    (gen_random_uuid(), 'informasi', '00000000-0000-0000-0000-000000000002', false),
                    (gen_random_uuid(), 'maklumat', '00000000-0000-0000-0000-000000000004', true),
                    (gen_random_uuid(), 'pengumuman', '00000000-0000-0000-0000-000000000004', false),
                    (gen_random_uuid(), 'sendiri', null, false)""");

        migrator.migrate(1, Progress.SILENT);

        assertThat(codes())
                .containsExactly(
                        "b-verifikasi", "informasi", "layanan-3-00000000-0000-0000-0000-000000000003", "pengumuman");
    }

    @Test
    void shouldGiveEveryServiceACodeOfItsOwnHoweverManyThereAre() {
        before("""
                insert into service (id, position, name)
                select gen_random_uuid(), n, 'Layanan ' || n from generate_series(1, 500) n;
                insert into sop (id, code, service_id, starts_service)
                select gen_random_uuid(), 'sop-' || position || '-' || n, id, n = 2
                  from service, generate_series(1, 3) n where position <= 400""");

        migrator.migrate(1, Progress.SILENT);

        assertThat(codes()).hasSize(500).doesNotHaveDuplicates().startsWith("sop-1-2", "sop-2-2");
    }

    private void before(String rows) {
        migrator.migrate(1, Progress.SILENT);
        postgres.register(DAIRI);
        migrator.migrate(1, Progress.SILENT);
        postgres.execute(AS_IT_WAS_BEFORE);
        postgres.execute("set search_path = agency_dairi;" + rows);
    }

    private List<String> codes() {
        return postgres.query("select code from agency_dairi.service order by position");
    }
}
