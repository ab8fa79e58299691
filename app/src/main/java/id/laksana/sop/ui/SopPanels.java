package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.structure.Editing;
import id.laksana.sop.adoption.Adoptions;
import id.laksana.sop.adoption.ShippedSop;
import id.laksana.sop.approval.Approvals;
import id.laksana.sop.approval.ui.Ratifying;
import id.laksana.sop.binding.Casts;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.web.ui.PageBehalf;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Makes what there is to know of an SOP, a panel at a time. */
@Singleton
record SopPanels(
        Editions editions,
        OfficialPrints prints,
        VersionsPanel.Maker versions,
        ReviewPanel.Maker reviews,
        Casts casts,
        Access access,
        Editing editing,
        AgencyDay day,
        CurrentAgency agency,
        Ratifying ratifying,
        Approvals approvals,
        Adoptions adoptions,
        PageBehalf behalf,
        Clock clock) {

    boolean mayEdit() {
        return access.may(Permission.EDIT_SOPS);
    }

    /** Whose it was before it was taken over; nothing where it was not. */
    Optional<String> owner(Sop sop) {
        return adoptions.ownerOf(sop.code());
    }

    /** The draft, or what waits to be ratified, is put in force by this, by who may. */
    Optional<Button> enactment(Sop sop, Component reader) {
        return ratifying.offer(sop.code(), reader);
    }

    /** Where the next version is being written or reviewed; nothing where there is none. */
    Optional<Anchor> draft(Sop sop, String words) {
        String address = "/" + agency.get().value() + "/sop/" + sop.code() + "/tinjau";
        return access.may(Permission.REVIEW_SOPS)
                ? approvals.find(sop.code()).map(_ -> new Anchor(address, words))
                : Optional.empty();
    }

    Component sheet(Sop sop, Version version, Sheet sheet) {
        return new OfficialSheetPanel(edition(sop, version, sheet), prints, behalf);
    }

    Component chart(Sop sop, Version version, Sheet sheet, Function<Obstacle, String> said) {
        return new FlowchartPanel(edition(sop, version, sheet), prints, said);
    }

    /** As it would be printed by the agency today. */
    Component sheet(ShippedSop shipped) {
        return new OfficialSheetPanel(edition(shipped), prints, behalf);
    }

    Component chart(ShippedSop shipped, Function<Obstacle, String> said) {
        return new FlowchartPanel(edition(shipped), prints, said);
    }

    Component times(Sheet sheet, Function<Obstacle, String> said) {
        return new TimesPanel(sheet, said, behalf);
    }

    Component cast(Sop sop, Sheet sheet) {
        return new CastPanel(
                casts.of(sop.id(), sheet),
                new CastPanel.Reader(
                        "/" + agency.get().value(),
                        day.today(),
                        access.may(Permission.READ_ORGANISATION),
                        !editing.scope().isNothing()));
    }

    Component reading(Sop sop) {
        return reviews.of(sop.code());
    }

    Component versions(Sop sop) {
        return versions.of(sop.code());
    }

    private Edition edition(ShippedSop shipped) {
        return editions.draft(shipped.code(), 1, shipped.sheet(), editions.newestLayout(), clock.instant());
    }

    private Edition edition(Sop sop, Version version, Sheet sheet) {
        return editions.of(sop, version, sheet);
    }
}
