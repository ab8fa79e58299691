package id.laksana.casework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.casework.ModelOffice;
import id.laksana.casework.engine.ModelInPostgres.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The engine with everything around it, in PostgreSQL, against the naive interpreter: commands sent again, keys used twice, two officers at the same
 * moment, holidays that become known late.
 */
@Isolated("Founds an agency.")
class CasesModelIT {

    private static final int SEQUENCES = Boolean.getBoolean("laksana.long") ? 10_000 : 300;
    private static final int OFTEN = 50;
    private static final List<ModelOffice> OFFICES = new ArrayList<>();

    private final Map<String, Integer> counts = new TreeMap<>();

    @AfterAll
    static void close() {
        OFFICES.forEach(ModelOffice::close);
    }

    @Test
    void shouldDoInPostgresWhatTheNaiveInterpreterDoes() {
        List<Sop> sops = new ArrayList<>();
        for (String agency : List.of("dairi", "kudus", "blitar", "pekalongan")) {
            ModelOffice office = new ModelOffice("model-" + agency, agency);
            OFFICES.add(office);
            sops.addAll(ModelInPostgres.sops(office));
        }
        assertThat(sops).hasSize(19);

        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            new ModelInPostgres(sequence, sops.get(sequence % sops.size()), counts).go();
        }

        int asked = counts.getOrDefault("commands", 0);
        System.out.printf("%d sequences in PostgreSQL: %s%n", SEQUENCES, counts);
        assertThat(counts.getOrDefault("accepted", 0)).isGreaterThan(asked * 3 / 10);
        assertThat(List.of("sent again", "refused KeyReused", "at once"))
                .allSatisfy(what ->
                        assertThat(counts.getOrDefault(what, 0)).as(what).isGreaterThanOrEqualTo(OFTEN));
        assertThat(counts).containsKey("holiday");
    }
}
