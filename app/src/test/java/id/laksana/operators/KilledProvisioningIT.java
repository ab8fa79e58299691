package id.laksana.operators;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.operators.Between.Moment;
import id.laksana.tenantadmin.ProvisioningStep;
import id.laksana.testing.Beside;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The real command in a process of its own, killed as {@code kill -9} does, and then given again. */
@Beside
class KilledProvisioningIT {

    private static final int POINTS = 20;

    /** Each takes seconds: of the points every third is tried where the counts are not full. */
    private static final int EVERY = Boolean.getBoolean("laksana.long") ? 1 : 3;

    private final CommandLineUnderTest laksana = new CommandLineUnderTest("terputus");

    /** Where a process is killed: once it has said that a step is done, or around a request to Keycloak. */
    private sealed interface Point {

        record After(ProvisioningStep step) implements Point {}

        record Within(int request, Moment moment) implements Point {}
    }

    @Test
    void shouldMakeOneSoundAgencyWhereverItWasKilled() throws IOException, InterruptedException {
        List<Point> points = points(requestsOfAWholeRun());

        for (int i = 0; i < points.size(); i += EVERY) {
            String key = String.format(Locale.ROOT, "terputus-%02d", i);
            provisionAndKill(key, points.get(i));

            CommandLineUnderTest.Ran again = laksana.run(order(key));

            assertThat(again.code()).as("%s: %s", points.get(i), again.err()).isZero();
            assertThat(again.rows().getFirst())
                    .as("%s", points.get(i))
                    .containsEntry("outcome", "ready")
                    .hasEntrySatisfying(
                            "one-time_password",
                            password -> assertThat(password).isNotBlank());
            assertThat(agency(key)).as("%s", points.get(i)).containsExactly("ACTIVE 2");
            assertThat(laksana.realm.accounts("admin." + key)).isEqualTo("[admin." + key + " [\"UPDATE_PASSWORD\"]]");
            CommandLineUnderTest.Ran doctor = laksana.run("doctor");
            assertThat(doctor.rows()).as("%s", points.get(i)).isEmpty();
            assertThat(doctor.code()).isZero();
        }

        System.out.printf(
                "Provisioning was killed at %d of these points and repeated: %s%n",
                Math.ceilDiv(points.size(), EVERY), points);
    }

    /** Recorded from a run that nobody kills. */
    private int requestsOfAWholeRun() throws IOException, InterruptedException {
        try (Between between = new Between(laksana.realm.url(), (_, _) -> {})) {
            Process whole = start("terputus-tidak", between);
            List<String> said = whole.errorReader().lines().toList();
            assertThat(whole.waitFor()).as("%s", said).isZero();
            return between.requests();
        }
    }

    private static List<Point> points(int requests) {
        List<Point> points = new ArrayList<>();
        Arrays.stream(ProvisioningStep.values()).map(Point.After::new).forEach(points::add);
        int within = POINTS - points.size();
        IntStream.range(0, within)
                .mapToObj(i -> new Point.Within(
                        1 + i * (requests - 1) / (within - 1), Moment.values()[i % Moment.values().length]))
                .forEach(points::add);
        return points;
    }

    private void provisionAndKill(String key, Point point) throws IOException, InterruptedException {
        Process[] running = new Process[1];
        try (Between between = new Between(laksana.realm.url(), (request, moment) -> {
            if (point.equals(new Point.Within(request, moment))) {
                running[0].destroyForcibly();
            }
        })) {
            running[0] = start(key, between);
            try (BufferedReader said = running[0].errorReader()) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    if (point instanceof Point.After(ProvisioningStep step) && line.equals(key + ": " + step)) {
                        running[0].destroyForcibly();
                    }
                }
            } catch (IOException ended) {
                // Its pipe ends with the process.
            }
            assertThat(running[0].waitFor()).as("%s", point).isEqualTo(128 + 9);
        }
    }

    private Process start(String key, Between between) throws IOException {
        return laksana.start(between.url(), ProcessBuilder.Redirect.DISCARD, order(key));
    }

    private static String[] order(String key) {
        return new String[] {
            "provision",
            key,
            "--name",
            "Dinas " + key,
            "--government",
            "Pemerintah Kabupaten Contoh",
            "--province",
            "33",
            "--region",
            "33.19",
            "--catalog",
            "kudus",
            "--admin",
            "admin." + key
        };
    }

    private List<String> agency(String key) {
        String schema = "agency_" + key.replace('-', '_');
        return laksana.query("select status || ' ' || (select count(*) from " + schema
                + ".sop) from platform.agency where key = '" + key + "'");
    }
}
