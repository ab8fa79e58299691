package id.laksana.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.migrations.InvalidSettingException;
import id.laksana.migrations.Settings;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches the cluster. */
class HelmChartTest {

    private static final Map<String, Object> EVERYTHING = Map.of(
            "image.pullSecrets[0]", "registry",
            "ingress.className", "nginx",
            "networkPolicy.enabled", true,
            "networkPolicy.from[0].namespaceSelector.matchLabels.name", "ingress-nginx",
            "networkPolicy.metricsFrom[0].namespaceSelector.matchLabels.name", "monitoring");

    private static Chart chart;
    private static List<HasMetadata> resources;

    @BeforeAll
    static void renderChart(@TempDir Path folder) throws IOException {
        chart = Chart.copiedTo(folder);
        resources = chart.render(EVERYTHING);
    }

    @Test
    void shouldLint() {
        var result = chart.lint();

        assertThat(result.isFailed()).as(() -> result.getMessages().toString()).isFalse();
    }

    @Test
    void shouldRenderOnlyFieldsThatKubernetesKnows() {
        assertThat(resources)
                .extracting(HasMetadata::getKind)
                .containsExactlyInAnyOrder(
                        "Deployment",
                        "Ingress",
                        "Job",
                        "NetworkPolicy",
                        "PodDisruptionBudget",
                        "Service",
                        "ServiceAccount");
        assertThat(resources)
                .allSatisfy(resource -> assertThat(UnknownFields.in(resource)).isEmpty());
    }

    @Test
    void shouldRenderWithoutWhatIsOptional() {
        var least = chart.render(Map.of("ingress.enabled", false));

        assertThat(least).hasSize(resources.size() - 2).noneMatch(Ingress.class::isInstance);
    }

    @Test
    void shouldGiveApplicationExactlyWhatItReads() throws IOException {
        var configuration = Files.readString(Path.of("src", "main", "resources", "application.yml"));
        var required = names(configuration, "\\$\\{(LAKSANA_\\w+)}");
        var known = names(configuration, "\\$\\{(LAKSANA_\\w+)");

        assertThat(required).isNotEmpty();
        assertThat(laksana(app())).containsAll(required).isSubsetOf(known);
    }

    @Test
    void shouldGiveMigrationExactlyWhatItReads() {
        var optional = Set.of("LAKSANA_DB_APP_USER", "LAKSANA_DB_PLATFORM_USER");
        var values = environment(migration()).values().stream()
                .collect(Collectors.toMap(
                        EnvVar::getName, variable -> Objects.requireNonNullElse(variable.getValue(), "secret")));

        assertThatCode(() -> Settings.from(values)).doesNotThrowAnyException();
        assertThat(laksana(migration())).containsAll(optional).allSatisfy(name -> {
            var fewer = new HashMap<>(values);
            fewer.remove(name);
            assertThat(isAccepted(fewer)).isEqualTo(optional.contains(name));
        });
    }

    @Test
    void shouldShowOperatorsLoginToMigrationOnly() {
        assertThat(resources)
                .filteredOn(resource -> resource.toString().matches("(?s).*(LAKSANA_DB_OPERATOR|laksana-operator).*"))
                .containsExactly(the(Job.class));
        assertThat(secretsOf(migration(), "laksana-operator"))
                .containsExactlyInAnyOrder("LAKSANA_DB_OPERATOR_USER", "LAKSANA_DB_OPERATOR_PASSWORD");
    }

    @Test
    void shouldTakeEverySecretFromASecret() {
        assertThat(pods()).flatExtracting(pod -> environment(pod).values()).allSatisfy(variable -> {
            var secret = variable.getName().matches(".*_(PASSWORD|SECRET)|.*OPERATOR.*");
            assertThat(variable.getValue() == null).as(variable.getName()).isEqualTo(secret);
            assertThat(variable.getValueFrom() != null).as(variable.getName()).isEqualTo(secret);
        });
        assertThat(secretsOf(app(), "laksana-app"))
                .containsExactlyInAnyOrder(
                        "LAKSANA_OIDC_CLIENT_SECRET",
                        "LAKSANA_PROVISIONER_SECRET",
                        "LAKSANA_DB_APP_PASSWORD",
                        "LAKSANA_DB_PLATFORM_PASSWORD");
    }

    @Test
    void shouldMigrateBeforePodsAreReplaced() {
        var job = the(Job.class);

        assertThat(job.getMetadata().getAnnotations()).containsEntry(Chart.HOOK, "pre-install,pre-upgrade");
        assertThat(container(migration()).getImage())
                .isEqualTo(container(app()).getImage())
                .isEqualTo("registry.dairikab.go.id/laksana/laksana:0.1.0");
        assertThat(container(migration()).getArgs()).startsWith("migrate");
        assertThat(container(migration()).getCommand()).isEmpty();
        assertThat(migration().getSpec().getServiceAccountName()).isEqualTo("default");
        var rollout = the(Deployment.class).getSpec().getStrategy().getRollingUpdate();
        assertThat(rollout.getMaxUnavailable().getIntVal()).isZero();
    }

    @Test
    void shouldProbeWhereApplicationListens() {
        var container = container(app());
        var port = value("LAKSANA_PORT");
        var management = value("LAKSANA_MANAGEMENT_PORT");

        assertThat(container.getPorts())
                .extracting(
                        ContainerPort::getName, each -> each.getContainerPort().toString())
                .containsExactly(tuple("http", port), tuple("management", management));
        assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/health/liveness");
        assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/health/liveness");
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/health/readiness");
        assertThat(List.of(container.getLivenessProbe(), container.getStartupProbe(), container.getReadinessProbe()))
                .extracting(probe -> probe.getHttpGet().getPort().getStrVal())
                .containsOnly("management");
        assertThat(app().getMetadata().getAnnotations())
                .containsEntry("prometheus.io/port", management)
                .containsEntry("prometheus.io/path", "/metrics");
        assertThat(the(Service.class).getSpec().getPorts())
                .extracting(each -> each.getTargetPort().getStrVal())
                .containsExactly("http");
    }

    @Test
    void shouldGiveLeavingPodTimeToFinish() {
        var pause = container(app()).getLifecycle().getPreStop().getSleep().getSeconds();

        assertThat(pause).isPositive();
        assertThat(app().getSpec().getTerminationGracePeriodSeconds()).isGreaterThan(pause + 30);
    }

    @Test
    void shouldKeepBrowserWithItsPodAndSpeakTls() {
        var ingress = the(Ingress.class);

        assertThat(ingress.getMetadata().getAnnotations())
                .containsEntry("nginx.ingress.kubernetes.io/affinity", "cookie")
                .containsEntry("nginx.ingress.kubernetes.io/affinity-mode", "persistent")
                .containsEntry("nginx.ingress.kubernetes.io/session-cookie-secure", "true");
        assertThat(ingress.getSpec().getRules())
                .extracting(IngressRule::getHost)
                .containsExactly("sop.dairikab.go.id");
        assertThat(ingress.getSpec().getTls())
                .extracting(IngressTLS::getHosts, IngressTLS::getSecretName)
                .containsExactly(tuple(List.of("sop.dairikab.go.id"), "laksana-tls"));
    }

    @Test
    void shouldGivePodsNoMoreThanTheyNeed() {
        assertThat(pods()).extracting(PodTemplateSpec::getSpec).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getEnableServiceLinks())
                    .as("LAKSANA_PORT of a service laksana")
                    .isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getVolumes()).extracting(Volume::getName).containsExactly("tmp");
        });
        assertThat(pods()).extracting(HelmChartTest::container).allSatisfy(container -> {
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getVolumeMounts())
                    .extracting(VolumeMount::getMountPath)
                    .containsExactly("/tmp");
            assertThat(container.getResources().getLimits()).containsKey("memory");
        });
        assertThat(the(ServiceAccount.class).getAutomountServiceAccountToken()).isFalse();
    }

    @Test
    void shouldSelectPodsOfApplicationOnly() {
        var selectors = List.of(
                the(Service.class).getSpec().getSelector(),
                the(Deployment.class).getSpec().getSelector().getMatchLabels(),
                the(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels(),
                the(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels());

        assertThat(selectors).allSatisfy(selector -> {
            assertThat(app().getMetadata().getLabels()).containsAllEntriesOf(selector);
            assertThat(migration().getMetadata().getLabels().entrySet().containsAll(selector.entrySet()))
                    .isFalse();
        });
    }

    private static String value(String variable) {
        return Objects.requireNonNull(environment(app()).get(variable)).getValue();
    }

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isAccepted(Map<String, String> environment) {
        try {
            Settings.from(environment);
            return true;
        } catch (InvalidSettingException refused) {
            return false;
        }
    }

    private static List<PodTemplateSpec> pods() {
        return List.of(app(), migration());
    }

    private static PodTemplateSpec app() {
        return the(Deployment.class).getSpec().getTemplate();
    }

    private static PodTemplateSpec migration() {
        return the(Job.class).getSpec().getTemplate();
    }

    private static <T extends HasMetadata> T the(Class<T> kind) {
        return kind.cast(resources.stream().filter(kind::isInstance).findFirst().orElseThrow());
    }

    private static Container container(PodTemplateSpec pod) {
        assertThat(pod.getSpec().getInitContainers()).isEmpty();
        assertThat(pod.getSpec().getContainers()).hasSize(1);
        return pod.getSpec().getContainers().getFirst();
    }

    private static Map<String, EnvVar> environment(PodTemplateSpec pod) {
        assertThat(container(pod).getEnvFrom()).isEmpty();
        return container(pod).getEnv().stream().collect(Collectors.toMap(EnvVar::getName, Function.identity()));
    }

    private static Set<String> laksana(PodTemplateSpec pod) {
        return environment(pod).keySet().stream()
                .filter(name -> name.startsWith("LAKSANA_"))
                .collect(Collectors.toSet());
    }

    private static List<String> secretsOf(PodTemplateSpec pod, String name) {
        return environment(pod).values().stream()
                .filter(variable -> variable.getValueFrom() != null)
                .filter(variable ->
                        variable.getValueFrom().getSecretKeyRef().getName().equals(name))
                .map(EnvVar::getName)
                .toList();
    }
}
