package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.laksana.agency.CurrentAgency;
import id.laksana.sop.desk.Desk;
import id.laksana.sop.desk.DeskDraft;
import id.laksana.sop.desk.Evaluation;
import id.laksana.sop.desk.Evaluations;
import jakarta.inject.Singleton;
import java.util.List;

/** The pages of the desk, each with what waits there. */
final class DeskPlaces extends Nav {

    private static final long serialVersionUID = 1L;

    enum Page {
        DRAFTS,
        EVALUATIONS
    }

    private DeskPlaces(Maker maker, Page here) {
        addClassName("desk-places");
        getElement().setAttribute("aria-label", getTranslation("desk.places"));
        List<DeskDraft> drafts = maker.desk().drafts();
        long waiting = drafts.stream().filter(DeskDraft::waits).count();
        place(
                maker.address("/penyusunan"),
                getTranslation("desk.place.drafts", drafts.size(), waiting),
                here == Page.DRAFTS);
        List<Evaluation> all = maker.evaluations().all();
        place(
                maker.address("/penyusunan/evaluasi"),
                getTranslation(
                        "desk.place.evaluations",
                        count(all, Evaluation.Standing.OVERDUE),
                        count(all, Evaluation.Standing.SOON)),
                here == Page.EVALUATIONS);
    }

    private static long count(List<Evaluation> all, Evaluation.Standing standing) {
        return all.stream().filter(one -> one.standing() == standing).count();
    }

    private void place(String address, String words, boolean here) {
        Anchor place = new Anchor(address, words);
        if (here) {
            place.getElement().setAttribute("aria-current", "page");
        }
        add(place);
    }

    @Singleton
    record Maker(Desk desk, Evaluations evaluations, CurrentAgency agency) {

        DeskPlaces of(Page here) {
            return new DeskPlaces(this, here);
        }

        String address(String within) {
            return "/" + agency.get().value() + within;
        }
    }
}
