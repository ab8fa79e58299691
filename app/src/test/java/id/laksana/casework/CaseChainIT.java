package id.laksana.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.casework.chain.CaseSeals;
import id.laksana.casework.engine.Command;
import id.laksana.identity.Role;
import id.laksana.testing.Installation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What was tampered with shows. */
@Isolated("Founds an agency.")
class CaseChainIT {

    private static final CaseOffice OFFICE = new CaseOffice("rantai-kasus");

    /** Which batch news are in changes while they are on their way, and says nothing of a case. */
    private static final Set<String> WORK_LISTS = Set.of("case_outbox.batch", "case_dating.calendar");

    private final CaseSeals seals = Installation.get().bean(CaseSeals.class);

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @Test
    void shouldFindNothingWhereNothingWasDone() {
        talked();
        seals.seal(OFFICE.key);

        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void shouldFindTheLastEventCutOffAlsoWithAnAdjustedRowOnceItIsSealed() {
        ServiceCase made = talked();
        String id = made.id().toString();
        String last = "(select max(seq) from case_event where case_id = '" + id + "')";
        String before = OFFICE.query("select count(*) from case_event where case_id = '" + id + "'")
                .getFirst();
        assertThat(verify().findings()).isEmpty();

        OFFICE.tampered(
                "delete from case_event where case_id = '" + id + "' and seq = " + last,
                () -> assertThat(verify().findings()).isNotEmpty());
        seals.seal(OFFICE.key);
        OFFICE.tampered(
                "delete from case_event where case_id = '" + id + "' and seq = " + last,
                () -> assertThat(verify().findings())
                        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(CaseFinding.Kind.CUT_OFF)));
        OFFICE.tampered(
                "delete from case_event where case_id = '" + id + "'; delete from service_case where id = '" + id + "';"
                        + " delete from case_words where case_id = '" + id
                        + "'; delete from case_applicant where case_id = '" + id + "';"
                        + " delete from case_outbox where case_id = '" + id + "'",
                () -> assertThat(verify().findings())
                        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(CaseFinding.Kind.CUT_OFF)));
        assertThat(OFFICE.query("select count(*) from case_event where case_id = '" + id + "'"))
                .containsExactly(before);
    }

    @Test
    void shouldFindOneByteChangedInAnyColumnOfAnyTableOfCases() {
        talked();
        seals.seal(OFFICE.key);
        List<String> columns = OFFICE.query("""
                select c.table_name || '.' || c.column_name || '.' || c.udt_name from information_schema.columns c
                 where c.table_schema = current_schema and (c.table_name like 'case\\_%' or c.table_name = 'service_case')
                   and c.table_name <> 'case_dating' order by 1
                """);
        assertThat(columns).hasSizeGreaterThan(50);
        for (String column : columns) {
            String[] parts = column.split("\\.");
            if (WORK_LISTS.contains(parts[0] + "." + parts[1])) {
                continue;
            }
            OFFICE.tampered(
                    change(parts[0], parts[1], parts[2]),
                    () -> assertThat(verify().findings()).as(column).isNotEmpty());
        }
    }

    @Test
    void shouldFindExchangedEventsAndWordsThatAreGone() {
        ServiceCase made = talked();
        String id = made.id().toString();

        OFFICE.tampered(
                "update case_event set what = (select what from case_event where case_id = '%s' and seq = 3) where case_id = '%<s' and seq = 2"
                        .formatted(id),
                () -> assertThat(verify().findings()).isNotEmpty());
        OFFICE.tampered(
                "delete from case_words where case_id = '" + id + "'",
                () -> assertThat(verify().findings())
                        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(CaseFinding.Kind.WORDS)));
    }

    @Test
    void shouldLeaveNothingOfAPersonInTheDatabaseAndTheChainSoundAllTheSame() {
        ServiceCase made = OFFICE.register("Wahyuningsih Kurniawati");
        made = OFFICE.done(made, new Command.Note(Words.say("Rumahnya bercat ungu")));
        made = OFFICE.done(
                made,
                new Command.Amend(
                        Words.say(Applicant.named("Wahyuningtyas Kurniawan").json())));
        made = OFFICE.done(made, new Command.Withdraw(Words.say("Pindah ke Salatiga")));
        List<String> said = List.of("Wahyuningsih", "ungu", "Wahyuningtyas", "Salatiga");
        said.forEach(word -> assertThat(found(word)).as(word).isNotEmpty());

        assertThat(OFFICE.act(OFFICE.member("Admin", Role.ADMINISTRATOR), made, new Command.Anonymise()))
                .isInstanceOf(Acted.Done.class);

        said.forEach(word -> assertThat(found(word)).as(word).isEmpty());
        assertThat(verify().findings()).isEmpty();
    }

    /** A case in which much was said. */
    private static ServiceCase talked() {
        ServiceCase made = OFFICE.register("Sri Lestari");
        made = OFFICE.done(made, new Command.Take());
        made = OFFICE.done(made, new Command.Note(Words.say("Lengkap")));
        made = OFFICE.done(
                made,
                new Command.Amend(Words.say(Applicant.named("Sri Lestari Dewi").json())));
        return OFFICE.done(made, new Command.Note(Words.say("Sudah diterima")));
    }

    private static List<String> found(String word) {
        return OFFICE
                .query(
                        "select table_name from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE'")
                .stream()
                .filter(table -> !OFFICE.query("select 1 from %s t where strpos(cast(t as text), '%s') > 0 limit 1"
                                .formatted(table, word))
                        .isEmpty())
                .toList();
    }

    private static String change(String table, String column, String type) {
        String other = switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "_uuid" -> column + " || gen_random_uuid()";
            case "int4", "int8" -> "coalesce(" + column + ", 0) + 1";
            case "bool" -> "not " + column;
            case "timestamptz" -> "coalesce(" + column + ", now()) + interval '1 second'";
            case "bytea" -> "set_byte(" + column + ", 0, (get_byte(" + column + ", 0) + 1) % 256)";
            default ->
                "overlay(coalesce(%s, 'x') placing (case when substr(%1$s, 1 + length(%1$s) / 2, 1) = '1' then '2' else '1' end)"
                                .formatted(column)
                        + " from 1 + coalesce(length(%s), 0) / 2 for 1)".formatted(column);
        };
        return "update %s set %s = %s where ctid = (select max(ctid) from %1$s)".formatted(table, column, other);
    }

    private static CaseInspection.Verdict verify() {
        Map<Long, String> platform = new HashMap<>();
        OFFICE.query("select no || ' ' || hash from platform.case_seal where agency = '" + OFFICE.key + "'")
                .forEach(row -> platform.put(Long.parseLong(row.split(" ")[0]), row.split(" ")[1]));
        return OFFICE.onConnection(connection -> CaseInspection.verify(connection, platform, _ -> {}));
    }
}
