package id.laksana.sop.print.pdf;

import id.laksana.sop.procedure.Procedure;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * What is to be printed: XHTML whose language, title and description the PDF takes over.
 *
 * @param dated what the PDF says of when it was made: the moment of the version, so that the same content gives the same file
 */
public record Manuscript(Document document, List<Part> parts, Instant dated) {

    public Manuscript {
        parts = List.copyOf(parts);
    }

    /**
     * A sheet in the document.
     *
     * @param id of its element
     * @param foot what every page of it says at its foot
     * @param address where everybody finds it, printed as QR code
     * @param flow what is drawn into the strips of its table
     */
    public record Part(
            String id,
            String foot,
            @Nullable URI address,
            @Nullable Procedure flow) {}
}
