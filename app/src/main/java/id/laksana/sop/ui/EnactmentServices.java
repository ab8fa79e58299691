package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.numbering.Previews;
import id.laksana.numbering.Register;
import id.laksana.numbering.Registers;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Structure;
import id.laksana.sop.adoption.Enactments;
import id.laksana.sop.review.Review;
import id.laksana.sop.review.Reviews;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.web.ui.OneDialog;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** What it takes to put an SOP in force with number and signature, and the dialog that asks for them. */
@Singleton
record EnactmentServices(
        Sops sops,
        Reviews reviews,
        Enactments enactments,
        Structure structure,
        Signatories signatories,
        Registers registers,
        Previews previews,
        Access access,
        AgencyDay day,
        CurrentAgency agency) {

    /** What was taken over and waits is put in force by this; with the draft of its corrections, where there is one. */
    Optional<Button> offer(Sop sop, Version version, Component reader) {
        boolean waits = version.origin() == Origin.ADOPTED
                && version.state() == VersionState.PROPOSED
                && version.no() == sop.latest().no();
        if (!waits || !access.may(Permission.EDIT_SOPS)) {
            return Optional.empty();
        }
        Button offer = new Button(reader.getTranslation("review.enact"), _ -> ask(sop, drafted(sop), reader));
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        return Optional.of(offer);
    }

    /** Asks for a draft as it was seen. */
    void ask(String code, long draft, Component reader) {
        ask(sops.find(code).orElseThrow(), OptionalLong.of(draft), reader);
    }

    LocalDate today() {
        return day.today();
    }

    /** As things stand. */
    String nextNumber() {
        return previews.next(registers.current(Register.SOP));
    }

    private void ask(Sop sop, OptionalLong draft, Component reader) {
        OneDialog.open(new EnactmentDialog(this, sop, draft, reader));
    }

    private OptionalLong drafted(Sop sop) {
        return reviews.open(sop.code()).map(Review::draftVersion).orElseGet(OptionalLong::empty);
    }
}
