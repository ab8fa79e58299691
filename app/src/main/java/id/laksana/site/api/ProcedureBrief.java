package id.laksana.site.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A procedure in a list, in the version that is in force.
 *
 * @param number as its paper bears it
 * @param service the code of the service that it serves
 * @param since nothing where its paper does not say
 * @param runnable whether cases can run by it
 */
@Serdeable
record ProcedureBrief(
        String code,
        String name,
        @Nullable String number,
        @Nullable String service,
        int version,
        @Nullable LocalDate since,
        boolean runnable,
        String hash,
        Links links) {

    /** Where its other forms are; some only where it can run. */
    @Serdeable
    record Links(
            String html,
            String pdf,
            String json,
            @Nullable String svg,
            @Nullable String bpmn) {

        static Links of(String base, String agency, String code, int version, boolean runnable) {
            String sheet = base + "/" + agency + "/layanan/" + code + "/sop.";
            String of = "?versi=" + version;
            return new Links(
                    sheet + "html" + of,
                    sheet + "pdf" + of,
                    sheet + "json" + of,
                    runnable ? sheet + "svg" + of : null,
                    runnable ? sheet + "bpmn" + of : null);
        }
    }
}
