package id.laksana.sop.official;

import id.laksana.sop.layout.Layout;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Layouts;
import id.laksana.sop.version.PublishedSop;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Brings versions of SOPs together with the layouts in which they are printed. */
@Singleton
public class Editions {

    private final Layouts layouts;
    private final PublicAddresses addresses;

    Editions(Layouts layouts, PublicAddresses addresses) {
        this.layouts = layouts;
        this.addresses = addresses;
    }

    /** What is not ratified is shown as it would be printed today. */
    public Edition of(Sop sop, Version version, Sheet sheet) {
        int revision = version.layout() == 0 ? sop.newestLayout() : version.layout();
        return edition(sop.code(), version, sheet, revision);
    }

    public Edition of(PublishedSop sop) {
        return edition(sop.code(), sop.version(), sop.sheet(), sop.version().layout());
    }

    /** In which whatever is ratified today will be printed. */
    public Layout newestLayout() {
        return read(layouts.newest());
    }

    private Edition edition(String code, Version version, Sheet sheet, int revision) {
        Optional<URI> address = version.wasInForce() ? Optional.of(address(code, version.no())) : Optional.empty();
        return new Edition(code, version.no(), sheet, read(layouts.of(revision)), version.recordedAt(), address);
    }

    private URI address(String code, int no) {
        return addresses.of(code + "/sop.html?versi=" + no);
    }

    private static Layout read(Layouts.Found found) {
        return switch (found) {
            case Layouts.Found.Readable readable -> readable.layout();
            case Layouts.Found.Unreadable unreadable ->
                throw new IllegalStateException(
                        "Layout " + unreadable.revision() + " cannot be read at '" + unreadable.place() + "'");
        };
    }
}
