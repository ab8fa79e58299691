package id.laksana.sop.version;

import id.laksana.sop.layout.Stationery;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Keeps what is ratified today from depending on what the agency is called, looks like or is signed by tomorrow. */
@Singleton
class KeptStationery {

    private final HouseStationery house;
    private final Layouts layouts;
    private final Logos logos;

    KeptStationery(HouseStationery house, Layouts layouts, Logos logos) {
        this.house = house;
        this.layouts = layouts;
        this.logos = logos;
    }

    /** With the emblem kept, so that it can be printed whatever becomes of the agency's. */
    Stationery today() {
        Optional<String> logo = house.emblem().map(logos::keep);
        Set<String> posts = layouts.newest() instanceof Layouts.Found.Readable readable
                ? readable.layout().posts()
                : Set.of();
        return house.kept(posts, logo);
    }
}
