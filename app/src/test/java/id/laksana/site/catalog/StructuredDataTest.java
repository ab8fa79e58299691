package id.laksana.site.catalog;

import static id.laksana.site.catalog.Catalogs.AGENCY;
import static id.laksana.site.catalog.Catalogs.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceTime;
import id.laksana.sop.service.Told;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What pages tell programs. */
class StructuredDataTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void shouldLetNoTextEndItsElement() throws IOException {
        String name = "</script><script>alert(1)</script> & \u00a0\u2028 \"'\\";

        String written = write(service(1, name));

        assertThat(written).doesNotContain("<").doesNotContain("&").doesNotContain("\u00a0");
        assertThat(JSON.readTree(written).path("name").asText()).isEqualTo(name);
    }

    @Test
    void shouldTellWhatIsLaidDown() throws IOException {
        List<Told> told = List.of(new Told(Component.PRODUCT, List.of("Surat izin"), false));

        JsonNode said = said(told, Catalogs.promised(new Promise(90, WorkUnit.MINUTE)), new Fee(50_000));

        assertThat(said.path("@type").asText()).isEqualTo("GovernmentService");
        assertThat(said.path("url").asText()).isEqualTo("https://laksana.example/contoh/layanan/layanan-1");
        assertThat(said.at("/serviceOperator/name").asText()).isEqualTo("Dinas Contoh & Kawan");
        assertThat(said.at("/serviceOperator/areaServed/name").asText()).isEqualTo("Pemerintah Kabupaten Contoh");
        assertThat(said.at("/availableChannel/processingTime").asText()).isEqualTo("PT90M");
        assertThat(said.at("/availableChannel/servicePhone/telephone").asText()).isEqualTo("(0627) 21-234");
        assertThat(said.at("/offers/price").asLong()).isEqualTo(50_000);
        assertThat(said.at("/offers/priceCurrency").asText()).isEqualTo("IDR");
        assertThat(said.at("/serviceOutput/name").asText()).isEqualTo("Surat izin");
    }

    @Test
    void shouldNotTellWhatIsOnlyProposed() throws IOException {
        List<Told> told = List.of(new Told(Component.PRODUCT, List.of("Surat izin"), true));

        JsonNode said = said(told, Catalogs.SLOWEST, null);

        assertThat(said.has("serviceOutput")).isFalse();
        assertThat(said.has("offers")).isFalse();
        assertThat(said.path("availableChannel").has("processingTime")).isFalse();
    }

    @Test
    void shouldNotTakeAWorkingDayForADay() throws IOException {
        JsonNode said = said(List.of(), Catalogs.promised(new Promise(3, WorkUnit.DAY)), null);

        assertThat(said.path("availableChannel").has("processingTime")).isFalse();
    }

    private static JsonNode said(List<Told> told, ServiceTime time, @Nullable Fee fee) throws IOException {
        return JSON.readTree(write(service(1, "Izin", told, time, fee)));
    }

    private static String write(PublishedService service) {
        var data = new StructuredData(Catalogs.of(List.of(service)).profile(), Catalogs.PAGES::address);
        return StructuredData.write(data.service(AGENCY, service));
    }
}
