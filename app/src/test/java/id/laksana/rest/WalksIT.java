package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Return;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Sheet;
import id.laksana.testing.Beside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path and every return of the nineteen SOPs, walked through REST by members in the right posts. */
@Beside
class WalksIT {

    private static final Path EXPECTED = Path.of("src/test/resources/catalog/paths.json");

    private int paths;
    private int returns;

    @ParameterizedTest
    @ValueSource(strings = {"dairi", "pekalongan", "kudus", "blitar"})
    void shouldEndAsThePathSays(String of) throws IOException {
        List<CatalogEntry> entries = Catalog.entries(of).stream()
                .filter(entry -> entry.read() != null)
                .toList();
        try (WalkedAgency agency = new WalkedAgency("jalan", of)) {
            CaseClient client = new CaseClient(agency.key());
            for (CatalogEntry entry : entries) {
                walk(entry, agency, client);
            }
            System.out.printf(
                    "Walked through REST in %s: %d SOPs, %d paths, %d returns, %d commands%n",
                    of, entries.size(), paths, returns, client.commands());
        }
    }

    private void walk(CatalogEntry entry, WalkedAgency agency, CaseClient client) throws IOException {
        Sheet sheet = Objects.requireNonNull(entry.read());
        Procedure procedure = ((Procedure.Attempt.Made) sheet.procedure()).procedure();
        List<StepId> rows =
                sheet.table().orElseThrow().rows().stream().map(row -> row.id()).toList();
        agency.open(entry.code(), procedure);
        Walker walker = new Walker(agency, client, procedure, service(entry, agency, client));
        List<Walk> walks = new ArrayList<>();
        for (JsonNode path : expected(entry)) {
            Walk walk = walk(path, rows);
            walks.add(walk);
            walker.walk(walk.legs());
            assertEnds(entry, walker, walk.outcome());
            paths++;
        }
        for (Return back : Paths.returns(procedure)) {
            Walk walk = walk(back, procedure, walks);
            walker.walk(walk.legs());
            assertEnds(entry, walker, walk.outcome());
            returns++;
        }
    }

    private record Walk(List<Walker.Leg> legs, Outcome outcome) {}

    private static void assertEnds(CatalogEntry entry, Walker walker, Outcome outcome) {
        assertThat(walker.now().path("stage").asText()).as(entry.id()).isEqualTo("CLOSED");
        assertThat(walker.now().path("outcome").asText()).as(entry.id()).isEqualTo(outcome.name());
        assertThat(walker.now().path("possible")).isEmpty();
    }

    private static String service(CatalogEntry entry, WalkedAgency agency, CaseClient client) {
        JsonNode listed = CaseClient.json(client.get("/procedures?limit=200", agency.bearer(agency.idler())));
        for (JsonNode one : listed.path("items")) {
            if (one.path("code").asText().equals(entry.code())) {
                return one.path("service").asText();
            }
        }
        throw new AssertionError(entry.code() + " is not in " + listed);
    }

    private static JsonNode expected(CatalogEntry entry) throws IOException {
        JsonNode paths = CaseClient.JSON
                .readTree(Files.readString(EXPECTED))
                .path("sops")
                .path(entry.id())
                .path("paths");
        assertThat(paths).as(entry.id()).isNotEmpty();
        return paths;
    }

    private static Walk walk(JsonNode path, List<StepId> rows) {
        Map<StepId, Answer> answers = new HashMap<>();
        path.path("exits").forEach(exit -> {
            String[] said = exit.asText().split(" ", 2);
            answers.put(rows.get(Integer.parseInt(said[0]) - 1), said[1].equals("Ya") ? Answer.YES : Answer.NO);
        });
        List<Walker.Leg> legs = new ArrayList<>();
        path.path("steps").forEach(row -> {
            StepId step = rows.get(row.asInt() - 1);
            legs.add(new Walker.Leg(step, answers.get(step)));
        });
        return new Walk(legs, Outcome.valueOf(path.path("outcome").asText().toUpperCase(Locale.ROOT)));
    }

    /** There by the fewest steps, back, and from there on as a path goes. */
    private static Walk walk(Return back, Procedure procedure, List<Walk> walks) {
        StepId to = ((Flow.Next) back.flow().target()).step();
        Walk on = walks.stream()
                .filter(walk -> place(walk, to) >= 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No path leads through " + to));
        List<Walker.Leg> legs = new ArrayList<>(route(procedure, back.flow().from()));
        legs.add(new Walker.Leg(back.flow().from(), back.flow().label()));
        legs.addAll(on.legs().subList(place(on, to), on.legs().size()));
        return new Walk(legs, on.outcome());
    }

    private static int place(Walk walk, StepId step) {
        return walk.legs().stream().map(Walker.Leg::step).toList().indexOf(step);
    }

    /** The fewest steps by which a case comes there. */
    private static List<Walker.Leg> route(Procedure procedure, StepId to) {
        Map<StepId, List<Walker.Leg>> ways = new HashMap<>(Map.of(procedure.entry(), List.of()));
        Deque<StepId> waiting = new ArrayDeque<>(List.of(procedure.entry()));
        while (!ways.containsKey(to)) {
            StepId from = waiting.remove();
            for (Flow flow : procedure.flowsFrom(from)) {
                if (flow.target() instanceof Flow.Next next && !ways.containsKey(next.step())) {
                    List<Walker.Leg> way = new ArrayList<>(ways.getOrDefault(from, List.of()));
                    way.add(new Walker.Leg(from, flow.label()));
                    ways.put(next.step(), way);
                    waiting.add(next.step());
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }
}
