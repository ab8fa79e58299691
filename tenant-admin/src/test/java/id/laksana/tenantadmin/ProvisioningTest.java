package id.laksana.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Platform;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisioningTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final NewAgency KUDUS = new NewAgency(
            new AgencyKey("kudus"), "DPMPTSP Kabupaten Kudus", "Pemerintah Kabupaten Kudus", "33", "33.19", JAKARTA);

    private final List<String> organizations = new ArrayList<>();
    private final Provisioning provisioning = provisioning((key, name) -> organizations.add(key + " = " + name));

    @BeforeEach
    void emptyPlatform() {
        TestPlatform.empty();
    }

    @Test
    void shouldMakeAnAgencyOutOfNothing() {
        var result = provisioning.provision(KUDUS);

        assertThat(result).isEqualTo(new Provisioned.Ready());
        assertThat(registry()).containsExactly("kudus DPMPTSP Kabupaten Kudus 33 33.19 Asia/Jakarta main ACTIVE");
        assertThat(profile()).containsExactly("DPMPTSP Kabupaten Kudus, Pemerintah Kabupaten Kudus");
        assertThat(organizations).containsExactly("kudus = DPMPTSP Kabupaten Kudus");
        assertThat(TestPlatform.query(
                        "select nspowner::regrole::text from pg_namespace where nspname = 'agency_kudus'"))
                .containsExactly("agency_kudus_owner");
        assertThat(TestPlatform.query("select pg_has_role('laksana_app', 'agency_kudus', 'set')"))
                .containsExactly("t");
    }

    @Test
    void shouldServeItOnlyWhenAllOfItIsThere() {
        var seen = new ArrayList<String>();

        provisioning((key, name) -> seen.addAll(status())).provision(KUDUS);

        assertThat(seen).containsExactly("PROVISIONING");
        assertThat(status()).containsExactly("ACTIVE");
    }

    @Test
    void shouldServeNoAgencyThatCouldNotBegin() {
        AgencyStarter failing = (agency, connection) -> {
            try (var begin = connection.prepareStatement("update profile set phone = '1'")) {
                begin.executeUpdate();
            }
            throw new SQLException("interrupted");
        };

        assertThatThrownBy(() -> new Provisioning(
                                TestPlatform.DATABASES, TestPlatform.MIGRATOR, (key, name) -> {}, failing)
                        .provision(KUDUS))
                .hasMessageContaining("interrupted");

        assertThat(status()).containsExactly("PROVISIONING");
        assertThat(TestPlatform.query("select phone from agency_kudus.profile")).containsExactly("");
        assertThat(provisioning.provision(KUDUS)).isEqualTo(new Provisioned.Ready());
        assertThat(status()).containsExactly("ACTIVE");
    }

    @Test
    void shouldBeginWithTheCatalogThatWasAskedFor() {
        var begun = new ArrayList<String>();
        AgencyStarter starter = (agency, connection) ->
                begun.add(connection.getSchema() + " " + agency.catalog().orElse("nothing"));

        new Provisioning(TestPlatform.DATABASES, TestPlatform.MIGRATOR, (key, name) -> {}, starter)
                .provision(KUDUS.beginningWith("dairi"));

        assertThat(begun).containsExactly("agency_kudus dairi");
    }

    @Test
    void shouldChangeNothingWhenItIsRepeated() {
        provisioning.provision(KUDUS);
        TestPlatform.execute("update agency_kudus.profile set official_name = 'DPMPTSP Kudus', version = 7");

        var result = provisioning.provision(KUDUS);

        assertThat(result).isEqualTo(new Provisioned.Ready());
        assertThat(profile()).containsExactly("DPMPTSP Kudus, Pemerintah Kabupaten Kudus");
        assertThat(registry()).hasSize(1);
        assertThat(status()).containsExactly("ACTIVE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop schema agency_kudus cascade",
                "drop schema agency_kudus cascade; create schema agency_kudus authorization agency_kudus_owner",
                "update agency_kudus.profile set official_name = '', government = ''",
                "select"
            })
    void shouldContinueFromWhereItWasInterrupted(String undone) {
        provisioning.provision(KUDUS);
        TestPlatform.execute("update platform.agency set status = 'PROVISIONING', changelog_hash = null; " + undone);

        var result = provisioning.provision(KUDUS);

        assertThat(result).isEqualTo(new Provisioned.Ready());
        assertThat(status()).containsExactly("ACTIVE");
        assertThat(profile()).containsExactly("DPMPTSP Kabupaten Kudus, Pemerintah Kabupaten Kudus");
    }

    @Test
    void shouldContinueWhenNotEvenTheRolesAreThere() {
        var blora = new NewAgency(new AgencyKey("blora"), "DPMPTSP Blora", "Blora", "33", "33.16", JAKARTA);
        TestPlatform.execute("insert into platform.agency (key, name, province_code, region_code)"
                + " values ('blora', 'DPMPTSP Blora', '33', '33.16')");

        assertThat(TestPlatform.query("select rolname from pg_roles where rolname like 'agency_blora%'"))
                .isEmpty();
        assertThat(provisioning.provision(blora)).isEqualTo(new Provisioned.Ready());
    }

    @Test
    void shouldContinueAfterTheMembersDirectoryFailed() {
        var failing = provisioning((key, name) -> {
            throw new IllegalStateException("Keycloak is away");
        });

        assertThatIllegalStateException().isThrownBy(() -> failing.provision(KUDUS));
        assertThat(status()).containsExactly("PROVISIONING");

        assertThat(provisioning.provision(KUDUS)).isEqualTo(new Provisioned.Ready());
        assertThat(status()).containsExactly("ACTIVE");
    }

    @Test
    void shouldContinueAfterABrokenSchemaWasRepaired() {
        TestPlatform.execute("create schema agency_kudus");

        var broken = provisioning.provision(KUDUS);

        assertThat(broken)
                .isInstanceOfSatisfying(
                        Provisioned.MigrationFailed.class,
                        failed -> assertThat(failed.error()).contains("permission denied for schema agency_kudus"));
        assertThat(status()).containsExactly("PROVISIONING");
        assertThat(organizations).isEmpty();

        TestPlatform.execute("drop schema agency_kudus");

        assertThat(provisioning.provision(KUDUS)).isEqualTo(new Provisioned.Ready());
    }

    @Test
    void shouldWaitForTheEndOfAMigration() {
        TestPlatform.DATABASES.main().inTransaction(Platform.OWNER, Platform.SCHEMA, migrator -> {
            migrator.createStatement().execute("select pg_advisory_xact_lock(hashtextextended('laksana', 0))");

            assertThat(provisioning.provision(KUDUS)).isEqualTo(new Provisioned.MigratorBusy());
            assertThat(status()).containsExactly("PROVISIONING");
            return true;
        });

        assertThat(provisioning.provision(KUDUS)).isEqualTo(new Provisioned.Ready());
    }

    @Test
    void shouldKeepASuspendedAgencySuspended() {
        provisioning.provision(KUDUS);
        TestPlatform.execute("update platform.agency set status = 'SUSPENDED'");

        provisioning.provision(KUDUS);

        assertThat(status()).containsExactly("SUSPENDED");
    }

    @ParameterizedTest
    @CsvSource({
        "Dinas Lain, 33.19, main",
        "DPMPTSP Kabupaten Kudus, 33.20, main",
        "DPMPTSP Kabupaten Kudus, 33.19, east"
    })
    void shouldNotGiveAnAgencysKeyToAnother(String name, String region, String database) {
        provisioning.provision(KUDUS);
        organizations.clear();

        var other =
                new NewAgency(KUDUS.key(), name, KUDUS.government(), "33", region, JAKARTA, database, Optional.empty());

        assertThat(provisioning.provision(other)).isEqualTo(new Provisioned.KeyTaken(KUDUS.name()));
        assertThat(registry()).containsExactly("kudus DPMPTSP Kabupaten Kudus 33 33.19 Asia/Jakarta main ACTIVE");
        assertThat(organizations).isEmpty();
    }

    @Test
    void shouldProvisionInAFurtherDatabase() {
        var ambon = new NewAgency(
                new AgencyKey("ambon"),
                "DPMPTSP Ambon",
                "Kota Ambon",
                "81",
                "81.71",
                ZoneId.of("Asia/Jayapura"),
                "east",
                Optional.empty());

        assertThat(provisioning.provision(ambon)).isEqualTo(new Provisioned.Ready());
        assertThat(TestPlatform.query("east", "select official_name from agency_ambon.profile"))
                .containsExactly("DPMPTSP Ambon");
        assertThat(TestPlatform.query("select nspname from pg_namespace where nspname = 'agency_ambon'"))
                .isEmpty();
        assertThat(registry()).containsExactly("ambon DPMPTSP Ambon 81 81.71 Asia/Jayapura east ACTIVE");
    }

    @Test
    void shouldProvisionSeveralAgenciesSideBySide() throws Exception {
        var keys = List.of("blitar", "dairi", "kudus", "pekalongan");
        var quiet = provisioning((key, name) -> {});

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = keys.stream()
                    .<Callable<Provisioned>>map(key -> () ->
                            quiet.provision(new NewAgency(new AgencyKey(key), "Dinas " + key, "", "33", "33", JAKARTA)))
                    .toList();
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(new Provisioned.Ready());
            }
        }

        assertThat(TestPlatform.query("select key from platform.agency where status = 'ACTIVE' order by key"))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"' ', 33, 33.19", "Dinas, 3, 33.19", "Dinas, 33, 33.1", "Dinas, Jateng, 33.19", "Dinas, 33, 12.11"})
    void shouldRefuseAnAgencyWithoutANameOrWithTheWrongCodes(String name, String province, String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewAgency(KUDUS.key(), name, "", province, region, JAKARTA));
    }

    private Provisioning provisioning(MemberDirectory members) {
        return new Provisioning(TestPlatform.DATABASES, TestPlatform.MIGRATOR, members, AgencyStarter.EMPTY);
    }

    private List<String> status() {
        return TestPlatform.query("select status from platform.agency");
    }

    private List<String> registry() {
        return TestPlatform.query(
                "select concat_ws(' ', key, name, province_code, region_code, zone, database, status) from platform.agency");
    }

    private List<String> profile() {
        return TestPlatform.query("select official_name || ', ' || government from agency_kudus.profile");
    }
}
