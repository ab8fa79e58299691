package id.laksana.sop.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Dates a PDF by its content instead of by the clock, in both places where it says so. */
final class Imprint {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private final Instant dated;

    Imprint(Instant dated) {
        this.dated = dated.truncatedTo(ChronoUnit.SECONDS);
    }

    void into(PDDocument pdf) throws IOException {
        pdf.setDocumentId(dated.getEpochSecond());
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(dated.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String redated = CREATED.matcher(told).replaceAll("$1" + dated + "$2");
        metadata.importXMPMetadata(redated.getBytes(StandardCharsets.UTF_8));
    }
}
