package id.laksana.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four agencies through the same few connections at the same time. */
@InTurn("the profiles of all agencies, and how often their administrators ask")
class CrossTalkIT {

    private static final int REQUESTS = 2000;
    private static final int THREADS = 20;

    private final Installation installation = Installation.get();
    private final Rest rest = new Rest(installation.base());

    @Test
    void shouldGiveEveryAgencyItsOwnProfile() throws Exception {
        List<AgencyKey> agencies = AgencyPairs.agencies();
        Map<AgencyKey, String> expected = agencies.stream()
                .collect(Collectors.toMap(
                        agency -> agency, agency -> answer(agency).body()));

        List<Future<Boolean>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            answers = IntStream.range(0, REQUESTS)
                    .mapToObj(i -> agencies.get(i % agencies.size()))
                    .map(agency -> threads.submit(() -> answer(agency).body().equals(expected.get(agency))))
                    .toList();
        }

        long right = 0;
        for (Future<Boolean> answer : answers) {
            right += answer.get() ? 1 : 0;
        }
        System.out.println("Cross-talk: " + REQUESTS + " requests of " + agencies.size() + " agencies in " + THREADS
                + " threads, " + right + " right");
        assertThat(expected.values()).doesNotHaveDuplicates();
        assertThat(right).isEqualTo(REQUESTS);
    }

    private HttpResponse<String> answer(AgencyKey agency) {
        return rest.get("/api/" + agency + "/profile", installation.bearer("admin." + agency));
    }
}
