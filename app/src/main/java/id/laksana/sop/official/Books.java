package id.laksana.sop.official;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.sop.version.AgencyService;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.SopSummary;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.VersionState;
import id.laksana.web.work.Work;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Binds what an agency has in force into one book: cover, decrees, contents, service standards and all sheets in the order of its services. */
@Singleton
public class Books {

    private final Sops sops;
    private final Editions editions;
    private final OfficialPrints prints;
    private final Chapters chapters;
    private final CurrentAgency agency;
    private final AgencyRegistry registry;

    Books(
            Sops sops,
            Editions editions,
            OfficialPrints prints,
            Chapters chapters,
            CurrentAgency agency,
            AgencyRegistry registry) {
        this.sops = sops;
        this.editions = editions;
        this.prints = prints;
        this.chapters = chapters;
        this.agency = agency;
        this.registry = registry;
    }

    /** How many sheets a book would have today. */
    public int sheets() {
        return (int) inForce().count();
    }

    /** The last step of the progress is the press. */
    public BoundBook bind(Work.Progress progress) throws IOException {
        List<SopSummary> all = inForce().toList();
        List<Edition> sheets = new ArrayList<>();
        List<String> services = new ArrayList<>();
        for (SopSummary summary : all) {
            progress.at(sheets.size(), all.size() + 1L);
            Sop sop = sops.find(summary.code()).orElseThrow();
            sheets.add(editions.of(
                    sop, sop.shown(), sops.sheet(sop.id(), sop.shown().no())));
            summary.service()
                    .map(AgencyService::name)
                    .filter(name -> !services.contains(name))
                    .ifPresent(services::add);
        }
        progress.at(all.size(), all.size() + 1L);
        String name = registry.find(agency.get()).map(Agency::name).orElseThrow();
        byte[] book = prints.book(editions.newestLayout().binding(), name, services, chapters.standards(), sheets);
        // The press does not let itself be stopped; whoever cancelled meanwhile is not given what they did not want.
        progress.at(all.size() + 1L, all.size() + 1L);
        return BoundBook.of(book, sheets.size());
    }

    private Stream<SopSummary> inForce() {
        return sops.catalog("").stream().filter(sop -> sop.state() == VersionState.IN_FORCE);
    }
}
