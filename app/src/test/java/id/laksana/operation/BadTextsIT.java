package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a form or a program may send, and that must not be kept as they are. */
@InTurn("the profiles of Blitar and Kudus")
class BadTextsIT {

    private final Installation installation = Installation.get();
    private final Rest rest = new Rest(installation.base());

    @Test
    void shouldDropWhatNobodySees() {
        String bearer = installation.bearer("admin.blitar");
        String before = rest.get("/api/blitar/profile", bearer).body();

        String changed = before.replaceFirst("\"phone\":\"[^\"]*\"", "\"phone\":\"03NUL42BELL-BIDI801\"")
                .replace("NUL", '\\' + "u0000")
                .replace("BELL", '\\' + "u0007")
                .replace("BIDI", '\\' + "u202E");

        HttpResponse<String> answer = rest.put("/api/blitar/profile", bearer, changed);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"phone\":\"0342-801\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "kudus.go.id", "https://x y", "//kudus.go.id"})
    void shouldRefuseAWebAddressThatIsNone(String address) {
        String bearer = installation.bearer("admin.kudus");
        String before = rest.get("/api/kudus/profile", bearer).body();

        HttpResponse<String> answer = rest.put(
                "/api/kudus/profile",
                bearer,
                before.replaceFirst("\"website\":\"[^\"]*\"", "\"website\":\"" + address + "\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"fields\":[\"website\"]");
    }
}
