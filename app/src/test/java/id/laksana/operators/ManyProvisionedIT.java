package id.laksana.operators;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.operators.CommandLineUnderTest.Ran;
import id.laksana.tenantadmin.ProvisioningStep;
import id.laksana.testing.Beside;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file with as many agencies as Indonesia has regions, given to the real command. The figures are printed and never asserted. */
@Beside
class ManyProvisionedIT {

    /** All regions and provinces, under {@code -Plong}. */
    private static final int AGENCIES = Boolean.getBoolean("laksana.long") ? 552 : 12;

    private static final Set<ProvisioningStep> OF_THE_DATABASE = EnumSet.of(
            ProvisioningStep.MIGRATED, ProvisioningStep.PRESENTED, ProvisioningStep.BEGUN, ProvisioningStep.SERVED);

    private final CommandLineUnderTest laksana = new CommandLineUnderTest("banyak");

    @TempDir
    private Path folder;

    @Test
    void shouldProvisionAllOfAFileAndThenFindThemSoundAndNothingToDo() throws IOException, InterruptedException {
        Path file = Files.write(
                folder.resolve("agencies.csv"),
                Stream.concat(
                                Stream.of("key,name,government,province,region,zone,admin"),
                                IntStream.rangeClosed(1, AGENCIES).mapToObj(ManyProvisionedIT::line))
                        .toList());

        Ran first = provision("from nothing", file);
        Ran doctor = timed("doctor", "doctor");
        Ran list = timed("list", "list");
        Ran again = provision("given again", file);
        Ran doctorAgain = timed("doctor again", "doctor");

        shouldBeReady(first);
        shouldBeReady(again);
        assertThat(passwords(first)).doesNotContainAnyElementsOf(passwords(again));
        assertThat(doctor.rows()).isEmpty();
        assertThat(doctor.code()).isZero();
        assertThat(list.rows())
                .extracting(row -> row.get("agency") + " " + row.get("status") + " " + row.get("schema"))
                .containsExactlyElementsOf(
                        keys().map(key -> key + " active current").toList());
        assertThat(doctorAgain.rows()).isEmpty();
        assertThat(laksana.query("select count(*) from platform.agency_event")).containsExactly(AGENCIES + "");
    }

    private static void shouldBeReady(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.rows())
                .extracting(row -> row.get("agency") + " " + row.get("outcome") + " " + row.get("administrator"))
                .containsExactlyInAnyOrderElementsOf(keys().map(key -> key + " ready admin@" + key + ".contoh")
                        .toList());
        assertThat(passwords(ran)).hasSize(AGENCIES).noneMatch(String::isBlank);
        assertThat(ran.err().lines()).contains(AGENCIES + " of " + AGENCIES + " agencies done");
    }

    private static Set<String> passwords(Ran ran) {
        return ran.rows().stream().map(row -> row.get("one-time_password")).collect(Collectors.toSet());
    }

    private static Stream<String> keys() {
        return IntStream.rangeClosed(1, AGENCIES).mapToObj(ManyProvisionedIT::key);
    }

    private static String key(int number) {
        return String.format(Locale.ROOT, "banyak-%03d", number);
    }

    private static String line(int number) {
        int province = 11 + number % 80;
        return String.format(
                Locale.ROOT,
                "%s,\"Dinas Penanaman Modal, Kabupaten ke-%d\",Pemerintah Kabupaten ke-%d,%d,%d.%02d,%s,admin@%s.contoh",
                key(number),
                number,
                number,
                province,
                province,
                1 + number % 99,
                List.of("", "Asia/Makassar", "Asia/Jayapura").get(number % 3),
                key(number));
    }

    private Ran provision(String what, Path file) throws IOException, InterruptedException {
        Steps steps = new Steps();
        Ran ran = timed(what, steps, "provision", "--file", file.toString());
        steps.print(what);
        return ran;
    }

    private Ran timed(String what, String... arguments) throws IOException, InterruptedException {
        return timed(what, new Steps(), arguments);
    }

    private Ran timed(String what, Steps steps, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        StringBuilder said = new StringBuilder();
        long begun = System.nanoTime();
        Process running = laksana.start(
                laksana.realm.url(),
                ProcessBuilder.Redirect.to(out.toFile()),
                Stream.concat(Arrays.stream(arguments), Stream.of("--output", "json"))
                        .toArray(String[]::new));
        try (BufferedReader lines = running.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                steps.heard(line);
                said.append(line).append('\n');
            }
        }
        int code = running.waitFor();
        System.out.printf(Locale.ROOT, "%d agencies, %s: %.1f s%n", AGENCIES, what, (System.nanoTime() - begun) / 1e9);
        return new Ran(code, Files.readString(out), said.toString());
    }

    /** How long each step took since the one before it of the same agency, as the command tells of them. */
    private static final class Steps {

        private final Map<String, Long> last = new HashMap<>();
        private final Map<ProvisioningStep, Long> nanos = new EnumMap<>(ProvisioningStep.class);

        void heard(String line) {
            long now = System.nanoTime();
            for (ProvisioningStep step : ProvisioningStep.values()) {
                if (line.endsWith(": " + step)) {
                    Long before = last.put(line.substring(0, line.indexOf(':')), now);
                    nanos.merge(step, before == null ? 0 : now - before, Long::sum);
                }
            }
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%d agencies, %s: database %.1f s, of which schemas %.1f s, and Keycloak %.1f s, added up over agencies, %d at a time: %s%n",
                    AGENCIES,
                    what,
                    seconds(OF_THE_DATABASE),
                    seconds(EnumSet.of(ProvisioningStep.MIGRATED)),
                    seconds(EnumSet.complementOf(EnumSet.copyOf(OF_THE_DATABASE))),
                    Runtime.getRuntime().availableProcessors(),
                    nanos.keySet().stream()
                            .map(step -> String.format(Locale.ROOT, "%s %.1f s", step, seconds(EnumSet.of(step))))
                            .toList());
        }

        private double seconds(Set<ProvisioningStep> steps) {
            return steps.stream()
                            .mapToLong(step -> nanos.getOrDefault(step, 0L))
                            .sum()
                    / 1e9;
        }
    }
}
