package id.laksana.sop.official;

import id.laksana.organisation.Profile;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.print.PageHead;
import id.laksana.sop.version.HouseStationery;
import jakarta.inject.Singleton;

/** What stands at the head of the pages of the agency that is served. */
@Singleton
class PageHeads {

    private final HouseStationery house;

    PageHeads(HouseStationery house) {
        this.house = house;
    }

    PageHead of(Profile profile) {
        Stationery stationery = house.of(profile);
        return new PageHead(stationery.lines(), stationery.contact(), stationery.logo());
    }
}
