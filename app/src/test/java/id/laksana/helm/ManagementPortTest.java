package id.laksana.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Health and metrics are shown within the cluster, to whom the values name. */
class ManagementPortTest {

    private static final Map<String, Object> POLICY = Map.of(
            "networkPolicy.enabled", true,
            "networkPolicy.from[0].namespaceSelector.matchLabels.name", "ingress-nginx",
            "networkPolicy.metricsFrom[0].namespaceSelector.matchLabels.name", "monitoring");

    @Test
    void shouldBeOpenToMonitoringOnly(@TempDir Path folder) throws IOException {
        List<HasMetadata> resources = Chart.copiedTo(folder).render(POLICY);

        assertThat(the(NetworkPolicy.class, resources).getSpec().getIngress())
                .extracting(rule -> rule.getPorts().getFirst().getPort().getStrVal())
                .containsExactly("http", "management");
        assertThat(the(NetworkPolicy.class, resources)
                        .getSpec()
                        .getIngress()
                        .getLast()
                        .getFrom())
                .singleElement()
                .asString()
                .contains("monitoring");
    }

    @Test
    void shouldNotBeReachedThroughTheIngress(@TempDir Path folder) throws IOException {
        List<HasMetadata> resources = Chart.copiedTo(folder).render(Map.of());

        assertThat(the(Ingress.class, resources).toString()).contains("http").doesNotContain("management");
        assertThat(the(Service.class, resources).toString()).contains("http").doesNotContain("management");
    }

    private static <T extends HasMetadata> T the(Class<T> kind, List<HasMetadata> resources) {
        return kind.cast(resources.stream().filter(kind::isInstance).findFirst().orElseThrow());
    }
}
