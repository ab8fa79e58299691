package id.laksana.operators;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Beside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An agency's life at the command line, and what doctor finds where somebody meddled with it. */
@Beside
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorCommandsIT {

    private final CommandLineUnderTest laksana = new CommandLineUnderTest("perintah");

    @BeforeAll
    void provisionThree(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("agencies.csv"), """
                key,name,government,province,region,zone,admin
                perintah-satu,Dinas Satu,Pemerintah Kota Satu,33,33.01,,admin.perintah-satu
                perintah-dua,"Dinas Dua, Tiga",Pemerintah Kota Dua,81,81.71,Asia/Jayapura,admin.perintah-dua
                perintah-tiga,Dinas Tiga,Pemerintah Kota Tiga,33,33.03,,admin.perintah-tiga
                """);

        CommandLineUnderTest.Ran ran = laksana.run("provision", "--file", file.toString());

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).containsEntry("outcome", "ready"))
                .allSatisfy(row -> assertThat(row.get("one-time_password")).hasSizeGreaterThan(15));
        shouldFindNothing();
    }

    @Test
    @Order(1)
    void shouldListAndShowThem() {
        assertThat(laksana.run("list").rows())
                .extracting(row -> row.get("agency") + " " + row.get("status") + " " + row.get("schema"))
                .containsExactly(
                        "perintah-dua active current", "perintah-satu active current", "perintah-tiga active current");
        assertThat(laksana.run("show", "perintah-dua").rows())
                .extracting(row -> row.get("value"))
                .contains("Dinas Dua, Tiga", "Asia/Jayapura", "81.71");
        assertThat(laksana.run("show", "perintah-empat").code()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void shouldCloseAnAgencyAndOpenItAgainAndKeepWhy() {
        assertThat(laksana.run("suspend", "perintah-satu").code())
                .as("without a reason")
                .isEqualTo(2);
        assertThat(laksana.run("suspend", "perintah-satu", "--reason", "Pindah gedung")
                        .code())
                .isZero();
        assertThat(laksana.run("suspend", "perintah-satu", "--reason", "Lagi").rows())
                .extracting(row -> row.get("outcome"))
                .containsExactly("was so already");
        assertThat(status("perintah-satu")).containsExactly("SUSPENDED");
        assertThat(laksana.run(provision("perintah-satu", "Dinas Satu")).code()).isZero();
        assertThat(status("perintah-satu"))
                .as("provisioning again opens nothing")
                .containsExactly("SUSPENDED");

        assertThat(laksana.run("resume", "perintah-satu").code()).isZero();

        assertThat(status("perintah-satu")).containsExactly("ACTIVE");
        assertThat(laksana.query("select kind || ' ' || said from platform.agency_event"
                        + " where agency = 'perintah-satu' order by id"))
                .containsExactly("SERVED ", "SUSPENDED Pindah gedung", "RESUMED ");
    }

    @Test
    @Order(3)
    void shouldRenameEverythingButWhatTheAgencyCallsItself() {
        laksana.execute("update agency_perintah_dua.profile set official_name = 'Kami Sendiri'");

        assertThat(laksana.run("rename", "perintah-tiga", "--name", "Badan Tiga")
                        .code())
                .isZero();
        assertThat(laksana.run("rename", "perintah-dua", "--name", "Badan Dua").code())
                .isZero();

        assertThat(laksana.query("select official_name from agency_perintah_tiga.profile"))
                .containsExactly("Badan Tiga");
        assertThat(laksana.query("select official_name from agency_perintah_dua.profile"))
                .containsExactly("Kami Sendiri");
        shouldFindNothing();
    }

    @Test
    @Order(4)
    void shouldRefuseAFileThatIsHalfRight(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("agencies.csv"), """
                key,name,province,region,catalog
                perintah-lima,Dinas Lima,33,33.05,
                perintah-lima,Dinas Lima Lagi,33,33.05,
                Perintah!,Dinas,33,33.05,
                perintah-enam,,33,33.05,
                perintah-delapan,Dinas Delapan,33,33.05,lampung
                """);

        CommandLineUnderTest.Ran ran = laksana.run("provision", "--file", file.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("Line 3: the key perintah-lima stands there twice.")
                .contains("Line 4: No agency can have that key.")
                .contains("Line 5: There is no name.")
                .contains(
                        "Line 6: No catalog comes with the product as lampung, but blitar, dairi, kudus, pekalongan.");
        assertThat(status("perintah-lima")).isEmpty();
        assertThat(laksana.run("provision", "--file", folder.resolve("none.csv").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    @Order(5)
    void shouldNotMakeSomebodyElsesAccountTheAdministratorUnasked() {
        String[] order = provision("perintah-tujuh", "Dinas Tujuh", "--admin", "admin.perintah-satu");

        CommandLineUnderTest.Ran refused = laksana.run(order);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.rows().getFirst().get("outcome"))
                .contains("not served yet")
                .contains("admin.perintah-satu");
        assertThat(status("perintah-tujuh")).containsExactly("PROVISIONING");
        assertThat(findings()).containsExactly("perintah-tujuh unfinished");

        CommandLineUnderTest.Ran meant = laksana.run(
                provision("perintah-tujuh", "Dinas Tujuh", "--admin", "admin.perintah-satu", "--existing-admin"));

        assertThat(meant.code()).isZero();
        assertThat(meant.rows().getFirst()).containsEntry("one-time_password", "");
        shouldFindNothing();
    }

    @Test
    @Order(6)
    void shouldFindAndMendWhatSomebodyMeddledWith() {
        laksana.execute("revoke usage on schema agency_perintah_satu from agency_perintah_satu");
        laksana.execute("revoke agency_perintah_dua from perintah_app granted by perintah_operator");
        laksana.execute("update platform.agency set changelog_hash = null where key = 'perintah-tiga'");
        laksana.realm.removeOrganization("perintah-tujuh");

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "perintah-satu rights_missing",
                        "perintah-dua rights_missing",
                        "perintah-tiga schema_behind",
                        "perintah-tujuh organization_missing");

        CommandLineUnderTest.Ran mended = laksana.run("doctor", "--fix");

        assertThat(mended.rows())
                .extracting(row -> row.get("subject") + " " + row.get("finding"))
                .as("an organization that was removed has lost its members")
                .containsExactly("perintah-tujuh administrator_missing");
        assertThat(laksana.run(provision(
                                "perintah-tujuh", "Dinas Tujuh", "--admin", "admin.perintah-satu", "--existing-admin"))
                        .code())
                .isZero();
        shouldFindNothing();
    }

    @Test
    @Order(7)
    void shouldFindAndLeaveAloneWhatOnlyPeopleCanDecide() {
        laksana.execute("create schema agency_perintah_hantu");
        laksana.execute("alter role agency_perintah_satu createdb");
        laksana.execute("grant agency_perintah_dua_owner to perintah_app");
        laksana.execute("grant delete on agency_perintah_tiga.audit_event to agency_perintah_tiga");
        laksana.execute("delete from platform.agency where key = 'perintah-tujuh'");

        List<String> found = findings();
        CommandLineUnderTest.Ran mended = laksana.run("doctor", "--fix");

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "agency_perintah_hantu schema_orphaned",
                        "agency_perintah_tujuh schema_orphaned",
                        "perintah-satu role_powerful",
                        "perintah-dua role_lent",
                        "perintah-tiga rights_differ",
                        "perintah-tujuh organization_orphaned");
        assertThat(mended.code()).isEqualTo(1);
        assertThat(findings()).isEqualTo(found);
    }

    @Test
    @Order(8)
    void shouldKeepThePasswordsOfThoseThatWereServedWhenKeycloakGoesAway(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("agencies.csv"), """
                key,name,province,region,admin
                perintah-tiga,Badan Tiga,33,33.03,admin.perintah-tiga
                perintah-sepuluh,Dinas Sepuluh,33,33.10,admin.perintah-sepuluh
                perintah-sebelas,Dinas Sebelas,33,33.11,admin.perintah-sebelas
                perintah-duabelas,Dinas Duabelas,33,33.12,admin.perintah-duabelas
                """);
        String[] order = {"provision", "--file", file.toString(), "--parallel", "1"};

        CommandLineUnderTest.Ran cut;
        try (Between between = new Between(laksana.realm.url(), OperatorCommandsIT::goAwayAmidTheSecondAgency)) {
            cut = laksana.run(between.url(), order);
        }

        assertThat(cut.code()).as(cut.err()).isEqualTo(4);
        assertThat(cut.rows())
                .extracting(row -> String.valueOf(row.get("outcome")).replaceFirst(": .*", ""))
                .containsExactly("ready", "not served yet", "not begun", "not begun");
        assertThat(cut.rows())
                .extracting(row -> String.valueOf(row.get("one-time_password")).isBlank())
                .containsExactly(false, true, true, true);
        assertThat(status("perintah-sepuluh")).containsExactly("PROVISIONING");
        assertThat(status("perintah-sebelas")).isEmpty();

        CommandLineUnderTest.Ran again = laksana.run(order);

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.rows())
                .allSatisfy(row -> assertThat(row).containsEntry("outcome", "ready"))
                .allSatisfy(row -> assertThat(row.get("one-time_password")).isNotBlank());
    }

    /** An agency that is there already takes some dozen requests, a new one more. */
    private static void goAwayAmidTheSecondAgency(int request, Between.Moment moment) {
        if (request >= 20) {
            throw new IllegalStateException("Keycloak is away.");
        }
    }

    private void shouldFindNothing() {
        assertThat(findings()).isEmpty();
        assertThat(laksana.run("doctor").code()).isZero();
    }

    private List<String> findings() {
        return laksana.run("doctor").rows().stream()
                .map(row -> row.get("subject") + " " + row.get("finding"))
                .toList();
    }

    private List<String> status(String key) {
        return laksana.query("select status from platform.agency where key = '" + key + "'");
    }

    private static String[] provision(String key, String name, String... more) {
        List<String> order =
                new ArrayList<>(List.of("provision", key, "--name", name, "--province", "33", "--region", "33.01"));
        order.addAll(List.of(more));
        return order.toArray(String[]::new);
    }
}
