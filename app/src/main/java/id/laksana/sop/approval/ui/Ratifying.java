package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.numbering.Previews;
import id.laksana.numbering.Register;
import id.laksana.numbering.Registers;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Structure;
import id.laksana.sop.approval.Candidate;
import id.laksana.sop.approval.Candidates;
import id.laksana.sop.approval.Comments;
import id.laksana.sop.approval.Enactments;
import id.laksana.sop.approval.FourEyes;
import id.laksana.sop.approval.Impacts;
import id.laksana.sop.approval.Signatures;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.version.Sops;
import id.laksana.web.ui.OneDialog;
import id.laksana.web.ui.Toast;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** What it takes to put an SOP in force, and the dialog that asks for it. */
@Singleton
public record Ratifying(
        Candidates candidates,
        Enactments enactments,
        Impacts impacts,
        FourEyes fourEyes,
        Signatures signatures,
        Comments comments,
        Sops sops,
        Structure structure,
        Signatories signatories,
        Registers registers,
        Previews previews,
        Access access,
        AgencyDay day,
        AgencyFormats formats,
        CurrentAgency agency) {

    /** By this whoever may puts the draft in force, or what waits to be ratified; nothing where there is neither. */
    public Optional<Button> offer(String code, Component reader) {
        if (!access.may(Permission.EDIT_SOPS)) {
            return Optional.empty();
        }
        return candidates.find(code).filter(this::isReady).map(candidate -> {
            Button offer = new Button(reader.getTranslation("review.enact"), _ -> ask(candidate, reader));
            offer.addThemeVariants(ButtonVariant.PRIMARY);
            return offer;
        });
    }

    /** What is still being written is offered where nobody else has to look at it. */
    private boolean isReady(Candidate candidate) {
        return candidate.draft().filter(draft -> draft.stage() == Stage.WRITING).isEmpty()
                || !fourEyes.choice().required();
    }

    /** Asks for the draft as far as it was seen written. */
    public void ask(String code, int basedOn, long written, Component reader) {
        candidates
                .find(code)
                .filter(candidate -> candidate
                        .draft()
                        .filter(draft -> draft.basedOn() == basedOn && draft.draft() == written)
                        .isPresent())
                .ifPresentOrElse(
                        candidate -> ask(candidate, reader),
                        () -> Toast.refused(reader.getTranslation("review.stale")));
    }

    LocalDate today() {
        return day.today();
    }

    /** As things stand. */
    String nextNumber() {
        return previews.next(registers.current(Register.SOP));
    }

    private void ask(Candidate candidate, Component reader) {
        OneDialog.open(new RatifyDialog(this, candidate, reader));
    }
}
