package id.laksana.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"kind: Ingress", "readinessProbe", "readOnlyRootFilesystem", "rollingUpdate", "targetPort"})
    void shouldNoticeMisspeltField(String right) {
        var manifest = Chart.template(Map.of());
        var wrong = right + "s";

        var misspelt = Chart.parse(manifest.replace(right, wrong));

        assertThat(manifest).contains(right);
        assertThat(misspelt)
                .anySatisfy(resource -> assertThat(UnknownFields.in(resource)).isNotEmpty());
    }
}
