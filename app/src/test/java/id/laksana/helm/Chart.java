package id.laksana.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A copy of the chart that shows more of itself than helm-java would. */
record Chart(Path folder) {

    static final String HOOK = "shown/hook";

    private static final Path SOURCE = Path.of("..", "helm");
    private static final Path VALUES = Path.of("values.yaml");
    private static final Path EXAMPLE = SOURCE.resolve("ci", "values.yaml");
    private static final KubernetesSerialization MODELS = new KubernetesSerialization();

    static Chart copiedTo(Path folder) throws IOException {
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(SOURCE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, withoutHook(Files.readString(file)));
            }
        }
        lintable(folder.resolve(VALUES));
        return new Chart(folder);
    }

    /** helm-java 0.0.21 renders no hooks: a hook by another name is an ordinary resource. */
    private static String withoutHook(String template) {
        return template.replace("helm.sh/hook:", HOOK + ":");
    }

    /** helm-java 0.0.21 lints a chart with its own values only, and ours are incomplete on purpose. */
    private static void lintable(Path values) throws IOException {
        var yaml = new YAMLMapper();
        JsonNode complete =
                yaml.readerForUpdating(yaml.readTree(Files.readString(values))).readValue(Files.readString(EXAMPLE));
        Files.writeString(values, yaml.writeValueAsString(complete));
    }

    LintResult lint() {
        return new Helm(folder).lint().strict().call();
    }

    /** What the chart as it stands in the repository makes of the example and these values. */
    static String template(Map<String, Object> values) {
        return template(SOURCE, values);
    }

    private static String template(Path chart, Map<String, Object> values) {
        var command = new Helm(chart)
                .template()
                .withName("laksana")
                .withNamespace("sop")
                .withKubeVersion("1.34")
                .withValuesFile(EXAMPLE);
        values.forEach(command::set);
        return command.call();
    }

    List<HasMetadata> render(Map<String, Object> values) {
        return parse(template(folder, values));
    }

    static List<HasMetadata> parse(String manifest) {
        return Arrays.stream(manifest.split("(?m)^---$"))
                .filter(document -> !document.isBlank())
                .<HasMetadata>map(MODELS::unmarshal)
                .toList();
    }
}
