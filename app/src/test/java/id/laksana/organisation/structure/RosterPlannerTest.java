package id.laksana.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisation.roster.Roster;
import id.laksana.organisation.structure.RosterPlan.Counts;
import id.laksana.web.table.TableFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet would change, and what is wrong with it, by line and column. */
class RosterPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String HEAD =
            "Nama;NIP;Jabatan;Unit kerja;Unit induk;Jenis jabatan;Cara menjabat;Mulai;Sampai;Nomor SK\n";
    private static final String SITI = "Siti Aminah;198505152010012001;Kepala Dinas;Dinas;;;;2/1/2026;;821/1\n";

    @Test
    void shouldAddUnitsPostsOfficialsAndAppointmentsOnceForAllLines() {
        RosterPlan plan = plan(SITI + "Budi;;Kepala Bidang Izin;Bidang Izin;Dinas;;;3/1/2026;;\n"
                + "Ana;;Analis;Bidang Izin;Dinas;Fungsional;;3/1/2026;;\nJoko;;Analis;Bidang Izin;;;;4/1/2026;;\n");

        assertThat(problems(plan)).isEmpty();
        assertThat(plan.counts()).isEqualTo(new Counts(2, 3, 4, 0, 4));
    }

    @Test
    void shouldTakeALineThatStandsThereTwiceOnlyOnce() {
        RosterPlan plan = plan(SITI + SITI);

        assertThat(problems(plan)).isEmpty();
        assertThat(plan.counts()).isEqualTo(new Counts(1, 1, 1, 0, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ;198505152010012001;;;;;;;;                                         | NO_NAME NAME 3
            Budi;;Kasi;;;;;1/2/2026;;                                           | NO_UNIT UNIT Kasi
            Budi;;Kasi;Seksi;Tidak Ada;;;1/2/2026;;                             | NO_UNIT UNIT_ABOVE Tidak Ada
            Budi;;Kasi;Dinas;;Raja;;1/2/2026;;                                  | UNKNOWN_KIND KIND Raja
            Budi;;Kasi;Dinas;;;Sementara;1/2/2026;;                             | UNKNOWN_MANNER MANNER Sementara
            Budi;;Kasi;Dinas;;;;31/2/2026;;                                     | NO_DAY FROM 31/2/2026
            Budi;;Kasi;Dinas;;;;1/2/2026;entah;                                 | NO_DAY UNTIL entah
            Budi;;Kasi;Dinas;;;;1/2/2026;31/1/2026;                             | ENDS_BEFORE UNTIL 31/1/2026
            Budi;;Kepala Dinas;Dinas;;;;1/2/2026;;                              | OVERLAPPING FROM Kepala Dinas, 2026-01-02 –
            Budi;198505152010012001;;;;;;;;                                     | SAME_NIP NIP Siti Aminah
            Siti Aminah;199005152015011002;;;;;;;;                              | OTHER_NIP NIP 198505152010012001
            Budi;12345;;;;;;;;                                                  | ODD_NIP NIP 12345
            Budi;1.98505152010012E+17;;;;;;;;                                   | ROUNDED_NIP NIP 1.98505152010012E+17
            Budi;;Kasi;Dinas;;;;;;                                              | NO_FIRST_DAY FROM Kasi
            Siti Aminah;198505152010012001;Kepala Dinas;Dinas;;;;2/1/2026;31/12/2026;821/1 | KNOWN_OTHERWISE UNTIL 31/12/2026
            Siti Aminah;198505152010012001;Kepala Dinas;Dinas;;;;2/1/2026;;9     | KNOWN_OTHERWISE DECREE 9
            """)
    void shouldSayWhatIsWrongWithALineAndWhere(String line, String expected) {
        RosterPlan plan = plan(SITI + line + "\n");

        assertThat(plan.lines().getFirst().problems()).isEmpty();
        assertThat(problems(plan)).hasSize(1).first().asString().startsWith(expected);
        assertThat(plan.hasErrors()).isEqualTo(plan.lines().getLast().hasError());
    }

    @Test
    void shouldSayEverythingThatIsWrongWithALineAtOnce() {
        RosterPlan plan = plan(
                "Budi;1;Kasi;Dinas;;;Sementara;besok;lusa;\n" + "x".repeat(201) + ";;" + "y".repeat(301) + ";;;;;;;\n");

        assertThat(problems(plan))
                .extracting(problem -> problem.replaceFirst("^(\\S+ \\S+) .*", "$1"))
                .containsExactly(
                        "ODD_NIP NIP",
                        "UNKNOWN_MANNER MANNER",
                        "NO_DAY FROM",
                        "NO_DAY UNTIL",
                        "TOO_LONG NAME",
                        "TOO_LONG POST");
    }

    @Test
    void shouldNotBuildUnitsDeeperThanAllowed() {
        StringBuilder chain = new StringBuilder("Budi;;Kasi;Tingkat 1;;;;1/2/2026;;\n");
        for (int level = 2; level <= Unit.DEEPEST + 1; level++) {
            chain.append("Budi %d;;Kasi;Tingkat %d;Tingkat %d;;;1/2/2026;;\n".formatted(level, level, level - 1));
        }

        assertThat(problems(plan(chain.toString()))).containsExactly("TOO_DEEP UNIT Tingkat " + (Unit.DEEPEST + 1));
    }

    @Test
    void shouldAskWhichOfTwoUnitsIsMeant() {
        RosterPlan plan = plan("A;;Kabid;Bidang A;Dinas;;;1/2/2026;;\n".replace("Dinas", "")
                + "B;;Kabid;Bidang B;;;;1/2/2026;;\nC;;Kasi;Seksi;Bidang A;;;1/2/2026;;\nD;;Kasi;Seksi;Bidang B;;;1/2/2026;;\n"
                + "E;;Pelaksana;Seksi;;;;1/2/2026;;\n");

        assertThat(problems(plan)).containsExactly("SEVERAL_UNITS UNIT Seksi");
    }

    @Test
    void shouldLeaveAloneWhatTheSheetLeavesBlankAndFillWhatItSays() {
        Official known = official("Siti Aminah", "", "Pembina");
        RosterState state = new RosterState(List.of(), List.of(), List.of(known), List.of());

        RosterPlan plan = new RosterPlanner(state, TODAY)
                .plan(roster("siti  aminah;198505152010012001;;;;;;;;\n").lines());

        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 1, 0));
        assertThat(state.changedOfficials.values()).singleElement().satisfies(changed -> {
            assertThat(changed.rank()).isEqualTo("Pembina");
            assertThat(changed.nip()).isEqualTo("198505152010012001");
            assertThat(changed.name()).isEqualTo("Siti Aminah");
        });
    }

    private static Official official(String name, String nip, String rank) {
        Official fresh = Official.fresh(name);
        return new Official(fresh.id(), name, "", "", nip, rank, "", "", "", fresh.member(), 3);
    }

    private static RosterPlan plan(String lines) {
        return new RosterPlanner(new RosterState(List.of(), List.of(), List.of(), List.of()), TODAY)
                .plan(roster(lines).lines());
    }

    private static Roster roster(String lines) {
        TableFile.Reading read = TableFile.read((HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return Roster.of(((TableFile.Reading.Read) read).rows()).orElseThrow();
    }

    private static List<String> problems(RosterPlan plan) {
        return plan.lines().stream()
                .flatMap(line -> line.problems().stream())
                .map(problem -> problem.kind() + " " + problem.column() + " " + problem.what())
                .toList();
    }
}
