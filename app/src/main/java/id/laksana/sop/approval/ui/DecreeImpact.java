package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import id.laksana.sop.approval.Approval;
import id.laksana.sop.approval.Candidate;

/** What changes when one of many SOPs counts; found out once somebody asks. */
final class DecreeImpact extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private boolean told;

    DecreeImpact(Ratifying services, Approval draft) {
        getContent().setSummaryText(getTranslation("decree.impact", draft.name()));
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened() && !told) {
                told = true;
                services.candidates().find(draft.code()).ifPresent(candidate -> tell(services, candidate));
            }
        });
    }

    private void tell(Ratifying services, Candidate candidate) {
        candidate.draft().ifPresent(draft -> getContent().add(new Unseen(services, draft)));
        ObstacleNote.of(candidate.sheet(), "").ifPresent(getContent()::add);
        getContent().add(new ImpactPanel(services.impacts().of(candidate), candidate.sheet(), services));
    }
}
