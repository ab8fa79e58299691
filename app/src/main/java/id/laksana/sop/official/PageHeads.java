package id.laksana.sop.official;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.organisation.Appearances;
import id.laksana.organisation.Emblem;
import id.laksana.organisation.Profile;
import id.laksana.sop.print.PageHead;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands at the head of the pages of the agency that is served. */
@Singleton
class PageHeads {

    private static final String PNG = "data:image/png;base64,";

    private final Appearances appearances;
    private final CurrentAgency current;
    private final AgencyRegistry registry;

    PageHeads(Appearances appearances, CurrentAgency current, AgencyRegistry registry) {
        this.appearances = appearances;
        this.current = current;
        this.registry = registry;
    }

    /** Until the agency has said how it is called, it is called as the registry calls it. */
    PageHead of(Profile profile) {
        String name = profile.officialName().isBlank()
                ? registry.find(current.get()).map(Agency::name).orElseThrow()
                : profile.officialName();
        List<String> lines = said(profile.government(), name);
        String place = String.join(" ", said(profile.address().replaceAll("\\s+", " "), profile.postalCode()));
        String reached = String.join(" · ", said(profile.phone(), profile.email(), profile.website()));
        String emblem = appearances
                .published()
                .map(Emblem::png)
                .map(png -> PNG + Base64.getEncoder().encodeToString(png))
                .orElse(null);
        return new PageHead(lines, said(place, reached), emblem);
    }

    private static List<String> said(String... values) {
        return Stream.of(values).filter(Predicate.not(String::isBlank)).toList();
    }
}
