package id.laksana.sop.service.field;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.service.field.Filling.Demand;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of which a case keeps a digest. */
class ValuesJsonTest {

    private static final ApplicationForm FORM = SampleForm.whole();

    private static final String STORED =
            "{\"alamat\":{\"street\":\"Jl. Maju 1\",\"village\":\"Demaan\"},\"kbli\":\"10792\",\"luas\":\"1234.5\",\"mulai\":\"2026-12-31\",\"nama\":\"Toko \\\"Maju\\\"\",\"ukuran\":\"kecil\"}";

    @Test
    void shouldWriteTheSameWhateverTheOrderAndTheWayOfTyping() throws UnreadableJson {
        Map<String, Object> sent = Map.of(
                "nama",
                " Toko \"Maju\"",
                "luas",
                "1.234,50",
                "mulai",
                "31/12/2026",
                "kbli",
                "10 792",
                "ukuran",
                "kecil",
                "alamat",
                Map.of("street", "Jl. Maju 1 ", "village", "Demaan", "postcode", ""));

        FieldValues values = ((Filled.Accepted) Filling.checkSent(FORM, sent, Demand.WHOLE)).values();

        assertThat(new String(values.bytes(), UTF_8)).isEqualTo(STORED);
        assertThat(ValuesJson.read(FORM, values.bytes())).isEqualTo(values);
    }

    @Test
    void shouldReadWhatTheDatabaseHasPutInAnotherOrder() throws UnreadableJson {
        String shuffled = "{ \"nama\" : \"Toko\", \"kbli\": \"10792\" }";

        assertThat(ValuesJson.read(FORM, shuffled.getBytes(UTF_8)).bytes())
                .asString(UTF_8)
                .isEqualTo("{\"kbli\":\"10792\",\"nama\":\"Toko\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"nama\":\"Toko\"",
                "{\"asing\":\"x\"}",
                "{\"nama\":\"\"}",
                "{\"nama\":\" Toko\"}",
                "{\"nama\":1}",
                "{\"nama\":\"a\",\"nama\":\"b\"}",
                "{\"luas\":\"1,5\"}",
                "{\"luas\":\"1.50\"}",
                "{\"luas\":\"1E3\"}",
                "{\"luas\":\"9999999\"}",
                "{\"nik\":\"33190245 01900003\"}",
                "{\"mulai\":\"31-12-2026\"}",
                "{\"ukuran\":\"raksasa\"}",
                "{\"alamat\":{\"street\":\"Jl.\",\"village\":\"\"}}",
                "{\"alamat\":{\"street\":\"Jl.\",\"kota\":\"x\"}}",
                "{\"alamat\":\"Jl.\"}"
            })
    void shouldReadNothingThatItWouldNotHaveWritten(String stored) {
        assertThatThrownBy(() -> ValuesJson.read(FORM, stored.getBytes(UTF_8))).isInstanceOf(UnreadableJson.class);
    }
}
