package id.laksana.sop.official;

import id.laksana.sop.layout.Layout;
import id.laksana.sop.print.House;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of an SOP in the layout in which it is printed.
 *
 * @param code by which its agency calls the SOP in addresses
 * @param no of the version
 * @param recorded when the version came to be
 * @param address where everybody finds it; nothing where it is not everybody's to read
 * @param house of the agency whose it is
 */
public record Edition(
        String code, int no, Sheet sheet, Layout layout, Instant recorded, Optional<URI> address, House house) {

    /** A sheet that needs nothing of its agency's. */
    public Edition(String code, int no, Sheet sheet, Layout layout, Instant recorded, Optional<URI> address) {
        this(code, no, sheet, layout, recorded, address, House.NOBODYS);
    }

    /** The flow that is drawn into its table; where there is none, the marks of the paper are printed. */
    public Optional<Procedure> flow() {
        return sheet.procedure() instanceof Procedure.Attempt.Made made
                ? Optional.of(made.procedure())
                : Optional.empty();
    }

    public String name() {
        String name = sheet.identity().name().value();
        return name == null ? code : name.replaceAll("\\s+", " ").strip();
    }

    /** What a file of it is called. */
    public String fileName(String kind) {
        return "sop-" + code + "-versi-" + no + "." + kind;
    }
}
