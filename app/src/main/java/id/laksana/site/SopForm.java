package id.laksana.site;

import id.laksana.sop.exchange.SopJson;
import id.laksana.sop.exchange.bpmn.BpmnFile;
import id.laksana.sop.version.PublishedSops;
import id.laksana.sop.version.Version;
import io.micronaut.http.MediaType;
import java.time.LocalDate;
import java.util.Locale;

/** A form in which everybody can have an SOP. */
enum SopForm {
    JSON(MediaType.APPLICATION_JSON_TYPE, SopJson.EDITION, Use.INLINE),
    HTML(new MediaType("text/html;charset=UTF-8"), 2, Use.INLINE),
    SVG(new MediaType("image/svg+xml;charset=UTF-8"), 1, Use.INLINE),
    PDF(MediaType.APPLICATION_PDF_TYPE, 1, Use.INLINE),
    BPMN(new MediaType("application/xml;charset=UTF-8"), BpmnFile.EDITION, Use.ATTACHMENT);

    private final MediaType type;

    /** Goes up whenever the same version is told otherwise. */
    private final int edition;

    private final Use use;

    SopForm(MediaType type, int edition, Use use) {
        this.type = type;
        this.edition = edition;
        this.use = use;
    }

    MediaType type() {
        return type;
    }

    /** Of all that the answer tells and that does not follow from its address. */
    String eTag(Version version) {
        String since = version.since().map(LocalDate::toString).orElse("");
        return "\"%s-%d-%s-%d-%s%d\""
                .formatted(version.hash(), version.no(), since, version.layout(), ending(), edition);
    }

    /** Kept under a name that says what it is. */
    String disposition(PublishedSops.Published sop) {
        return "%s; filename=\"sop-%s-versi-%d.%s\""
                .formatted(
                        use.name().toLowerCase(Locale.ROOT),
                        sop.code(),
                        sop.version().no(),
                        ending());
    }

    /** Of its address. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether browsers show it or, because nobody would read it there, keep it for other programs. */
    private enum Use {
        INLINE,
        ATTACHMENT
    }
}
