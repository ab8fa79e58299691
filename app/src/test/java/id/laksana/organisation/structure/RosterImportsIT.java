package id.laksana.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.audit.AuditAction;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.organisation.roster.Roster;
import id.laksana.testing.InTurn;
import id.laksana.web.table.Sheets;
import id.laksana.web.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Officials come in from a sheet: all of them, or none. How long it takes is printed and never asserted. */
@InTurn("the organisation of all agencies")
class RosterImportsIT extends AtOrganising {

    private static final int MANY = 5_000;
    private static final List<String> HEAD = List.of("Nama", "NIP", "Jabatan", "Unit kerja", "Mulai");

    private final RosterImports imports = installation.bean(RosterImports.class);

    @Test
    void shouldTakeOverFiveThousandOfficialsAndFindNothingToDoTheSecondTime() {
        byte[] excel = Sheets.excel(sheet(MANY));
        byte[] csv = Sheets.csv(sheet(MANY));

        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            int before = officials.all().size();
            int audited = trail(AuditAction.IMPORT_OFFICIALS);
            Roster roster = timed("read", () -> roster(excel));
            RosterPlan previewed = timed("preview", () -> imports.preview(roster));
            RosterPlan applied = timed("apply", () -> imports.apply(roster, "pegawai.xlsx"));
            RosterPlan again = timed("apply again, as CSV", () -> imports.apply(roster(csv), "pegawai.csv"));

            assertThat(applied).isEqualTo(previewed);
            assertThat(applied.lines())
                    .hasSize(MANY)
                    .noneMatch(line -> !line.problems().isEmpty());
            assertThat(applied.counts()).isEqualTo(new RosterPlan.Counts(50, MANY, MANY, 0, MANY));
            assertThat(again.counts().isNothing()).isTrue();
            assertThat(officials.all()).hasSize(before + MANY);
            assertThat(trail(AuditAction.IMPORT_OFFICIALS) - audited).isEqualTo(1);
        });
    }

    @Test
    void shouldTakeOverNothingWhereTheLastLineIsWrong() {
        List<List<String>> rows = new ArrayList<>(sheet(20));
        rows.add(List.of("Orang Terakhir", "", "Jabatan Terakhir", "Bidang Uji 1", "31/02/2026"));

        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Chart before = structure.chart();
            int known = officials.all().size();
            int audited = trail(AuditAction.IMPORT_OFFICIALS);

            RosterPlan plan = imports.apply(roster(Sheets.csv(rows)), "pegawai.csv");

            assertThat(plan.lines().getLast().line()).isEqualTo(22);
            assertThat(plan.lines().getLast().hasError()).isTrue();
            assertThat(officials.all()).hasSize(known);
            assertThat(structure.chart().units().all())
                    .hasSameSizeAs(before.units().all());
            assertThat(trail(AuditAction.IMPORT_OFFICIALS)).isEqualTo(audited);
        });
    }

    @Test
    void shouldLetOnlyAdministratorsImport() {
        Roster roster = roster(Sheets.csv(sheet(1)));

        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> imports.preview(roster)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> imports.apply(roster, "x")))
                .isInstanceOf(NotAllowed.class);
    }

    private static List<List<String>> sheet(int officials) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (int number = 1; number <= officials; number++) {
            rows.add(List.of(
                    "Pegawai Uji " + number,
                    String.format(Locale.ROOT, "%d05152010011%03d", 1960 + number / 500, 1 + number % 500),
                    "Analis Uji " + number,
                    "Bidang Uji " + (1 + number % 50),
                    "2/1/2026"));
        }
        return rows;
    }

    private static Roster roster(byte[] file) {
        return Roster.of(((TableFile.Reading.Read) TableFile.read(file)).rows()).orElseThrow();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%d officials, %s: %.2f s%n", MANY, what, (System.nanoTime() - begun) / 1e9);
        return result;
    }
}
