package id.laksana.sop.official;

import id.laksana.organisation.Profile;
import id.laksana.organisation.Profiles;
import id.laksana.sop.print.StandardsChapter;
import id.laksana.sop.service.ComplaintWays;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.Services;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the chapter of the agency's book that holds its service standards. */
@Singleton
class Chapters {

    private final Services services;
    private final Profiles profiles;
    private final PageHeads heads;
    private final PrintedStandards standards;

    Chapters(Services services, Profiles profiles, PageHeads heads, PrintedStandards standards) {
        this.services = services;
        this.profiles = profiles;
        this.heads = heads;
        this.standards = standards;
    }

    StandardsChapter standards() {
        Profile profile = profiles.published();
        List<KeptService> all = services.standards();
        ComplaintWays complaints = ComplaintWays.of(all.stream().map(KeptService::service), profile);
        return new StandardsChapter(
                heads.of(profile),
                all.stream().map(kept -> standards.whole(kept, complaints)).toList());
    }
}
