package id.laksana.sop.official;

import id.laksana.sop.layout.Layout;
import id.laksana.sop.layout.LogoName;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.print.House;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.HouseStationery;
import id.laksana.sop.version.Layouts;
import id.laksana.sop.version.Logos;
import id.laksana.sop.version.PublishedSop;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings versions of SOPs together with the layouts in which they are printed. */
@Singleton
public class Editions {

    private final Layouts layouts;
    private final PublicAddresses addresses;
    private final HouseStationery stationeries;
    private final Logos logos;

    Editions(Layouts layouts, PublicAddresses addresses, HouseStationery stationeries, Logos logos) {
        this.layouts = layouts;
        this.stationeries = stationeries;
        this.logos = logos;
        this.addresses = addresses;
    }

    /** What is not ratified is shown as it would be printed today. */
    public Edition of(Sop sop, Version version, Sheet sheet) {
        int revision = version.layout() == 0 ? sop.newestLayout() : version.layout();
        return edition(sop.code(), version, sheet, revision, version.stationery());
    }

    public Edition of(PublishedSop sop) {
        Version version = sop.version();
        // Nobody is logged in, who could ask by whom posts are held; whoever signs was pinned when it was ratified.
        Stationery stationery = version.stationery().orElseGet(() -> stationeries.today(Set.of()));
        return edition(sop.code(), version, sop.sheet(), version.layout(), Optional.of(stationery));
    }

    /** In which whatever is ratified today will be printed. */
    public Layout newestLayout() {
        return read(layouts.newest());
    }

    private Edition edition(String code, Version version, Sheet sheet, int revision, Optional<Stationery> stationery) {
        Optional<URI> address = version.wasInForce() ? Optional.of(address(code, version.no())) : Optional.empty();
        Layout layout = read(layouts.of(revision));
        House house = house(layout, stationery);
        return new Edition(code, version.no(), sheet, layout, version.recordedAt(), address, house);
    }

    /** Whatever is printed today in a layout, whether or not it is stored. */
    public Edition draft(String code, int no, Sheet sheet, Layout layout, Instant recorded) {
        return new Edition(code, no, sheet, layout, recorded, Optional.empty(), house(layout, Optional.empty()));
    }

    /** As it was when the version was ratified, and before as it is today. */
    private House house(Layout layout, Optional<Stationery> pinned) {
        Stationery stationery = pinned.orElseGet(() -> stationeries.today(layout.posts()));
        Set<String> names = new HashSet<>(layout.logos());
        Optional.ofNullable(stationery.logo()).filter(LogoName::is).ifPresent(names::add);
        return new House(stationery, names.isEmpty() ? Map.of() : logos.pictures(names));
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
