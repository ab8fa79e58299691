package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.agency.AgencyFormats;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.approval.ui.Ratifying;
import id.laksana.sop.reading.Quotations;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.review.Draft;
import id.laksana.sop.review.Item;
import id.laksana.sop.review.Review;
import id.laksana.sop.review.Reviews;
import id.laksana.sop.sheet.Reading;
import id.laksana.web.Formats;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.FormDialog;
import id.laksana.web.ui.StatePanel;
import id.laksana.web.ui.Toast;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** How an SOP is read, item by item beside what its paper says, for who confirms or corrects it and for who only looks. */
final class ReviewPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Maker services;
    private final transient Reviews reviews;
    private final transient Formats formats;
    private final boolean mayEdit;
    private final Div draft = new Div();
    private final ReviewProgress progress = new ReviewProgress(this::show);
    private final Button confirmAll = new Button();
    private final transient Map<Subject.Key, ReviewCard> cards = new LinkedHashMap<>();
    private transient Review review;
    private transient Quotations quotations;

    private ReviewPanel(Maker services, String code) {
        this.services = services;
        this.reviews = services.reviews();
        this.code = code;
        this.formats = services.agencyFormats().in(getLocale());
        this.mayEdit = services.access().may(Permission.EDIT_SOPS);
        this.review = reviews.open(code).orElseThrow();
        this.quotations = new Quotations(review.sheet());
        getContent().addClassName("review");
        if (review.items().isEmpty()) {
            getContent().add(StatePanel.empty(getTranslation("review.none")));
        } else {
            build();
        }
    }

    private void build() {
        confirmAll.addClickListener(_ -> askToConfirmAll());
        if (mayEdit) {
            progress.add(confirmAll);
        }
        getContent().add(new Paragraph(getTranslation("review.which", review.version())), draft, progress);
        if (!review.generalDoubts().isEmpty()) {
            getContent().add(generalDoubts());
        }
        Section performers = new Section(new H2(getTranslation("review.part.performers")));
        Section rows = new Section(new H2(getTranslation("review.part.rows")));
        for (Item item : review.items()) {
            ReviewCard card = new ReviewCard(formats);
            if (mayEdit) {
                card.offer(new OfficialsActs());
            }
            cards.put(item.subject().key(), card);
            (item.subject().key() instanceof Subject.OfRow ? rows : performers).add(card);
        }
        getContent().add(performers, rows);
        show();
    }

    private Component generalDoubts() {
        UnorderedList list = new UnorderedList();
        review.generalDoubts().forEach(doubt -> list.add(new ListItem(words().why(doubt.text()))));
        return new Section(new H2(getTranslation("review.part.doubts")), list);
    }

    private void show() {
        boolean correctable = mayEdit && !review.draft().map(Draft::overtaken).orElse(false);
        for (Item item : review.items()) {
            ReviewCard card = Objects.requireNonNull(cards.get(item.subject().key()));
            card.show(review.sheet(), item, quotations, correctable);
            card.setVisible(progress.shows(item));
        }
        progress.show(review);
        int undoubted = review.undoubted().size();
        confirmAll.setText(getTranslation("review.confirm-all", undoubted));
        confirmAll.setEnabled(undoubted > 0);
        draft.removeAll();
        review.draft().map(this::banner).ifPresent(draft::add);
    }

    private DraftBanner banner(Draft shown) {
        DraftBanner banner = new DraftBanner(shown, review.sheet(), formats);
        if (mayEdit) {
            boolean enactable = !shown.overtaken() && shown.obstacles().isEmpty();
            banner.offer(enactable, () -> enact(shown), () -> askToDiscard(shown));
        }
        return banner;
    }

    /** Shows what came of an act; where somebody else was faster, what stands now. */
    private boolean act(Supplier<Review> act) {
        boolean done = true;
        try {
            review = act.get();
        } catch (StaleVersion e) {
            review = reviews.open(code).orElseThrow();
            Toast.refused(getTranslation("review.stale"));
            done = false;
        }
        quotations = new Quotations(review.sheet());
        show();
        return done;
    }

    private void askToConfirmAll() {
        List<Subject> undoubted = review.undoubted();
        new Confirmation(
                        getTranslation("review.confirm-all.title"),
                        getTranslation("review.confirm-all.text", undoubted.size()),
                        getTranslation("review.confirm-all", undoubted.size()))
                .ask(() -> {
                    if (act(() -> reviews.confirm(code, undoubted))) {
                        progress.focus();
                        Toast.undoable(
                                getTranslation("review.confirmed-all", undoubted.size()),
                                () -> act(() -> reviews.takeBack(code, undoubted)));
                    }
                });
    }

    private void enact(Draft shown) {
        services.ratifying().ask(code, shown.basedOn(), shown.version(), this);
    }

    private void askToDiscard(Draft shown) {
        new Confirmation(
                        getTranslation("review.discard.title"),
                        getTranslation("review.discard.text", shown.basedOn()),
                        getTranslation("review.discard"))
                .ask(() -> {
                    if (act(() -> reviews.discard(code, shown.version()))) {
                        progress.focus();
                        Toast.done(getTranslation("review.discarded"));
                    }
                });
    }

    /** On to the next that waits, and from the last to the first. */
    private void focusAfter(Subject.Key key) {
        List<Item> items = new ArrayList<>(review.items());
        int here = items.stream().map(item -> item.subject().key()).toList().indexOf(key);
        Collections.rotate(items, -here - 1);
        items.stream()
                .filter(item -> item.isWaiting() && progress.shows(item))
                .findFirst()
                .ifPresentOrElse(item -> focus(item.subject().key()), progress::focus);
    }

    private void focus(Subject.Key key) {
        ReviewCard card = cards.get(key);
        if (card != null && card.isVisible()) {
            card.focus();
        } else {
            progress.focus();
        }
    }

    private ReadingWords words() {
        return new ReadingWords(this, getLocale(), review.sheet());
    }

    /** Makes panels, and hands them what they work with. */
    @Singleton
    record Maker(Reviews reviews, Access access, AgencyFormats agencyFormats, Ratifying ratifying) {

        ReviewPanel of(String code) {
            return new ReviewPanel(this, code);
        }
    }

    private final class OfficialsActs implements ReviewCard.Acts {

        @Override
        public void confirm(Item item) {
            List<Subject> subject = List.of(item.subject());
            if (act(() -> reviews.confirm(code, subject))) {
                focusAfter(item.subject().key());
                Toast.undoable(getTranslation("review.confirmed", name(item)), () -> takeBack(item));
            }
        }

        @Override
        public void takeBack(Item item) {
            act(() -> reviews.takeBack(code, List.of(item.subject())));
            focus(item.subject().key());
        }

        @Override
        public void correct(Item item) {
            Subject.Key key = item.subject().key();
            CorrectionFields fields = new CorrectionFields(
                    ReviewPanel.this,
                    review.sheet(),
                    words(),
                    services.access().caller().id() + ":" + code + ":" + key.text(),
                    correction -> review = reviews.correct(code, correction, review.draftVersion()));
            Runnable afterwards = () -> {
                act(() -> review);
                focus(key);
            };
            String title = getTranslation("review.correct.title", name(item));
            String text = getTranslation("review.correct.text", review.version());
            switch (key) {
                case Subject.OfRow of ->
                    new FormDialog<>(title, text, fields.row(of.step()), afterwards)
                            .open(RowCorrectionForm.of(
                                    reading(), reading().step(of.step()).orElseThrow()));
                case Subject.OfPerformer of ->
                    new FormDialog<>(title, text, fields.performer(of.performer()), afterwards)
                            .open(PerformerCorrectionForm.of(reading(), of.performer()));
            }
        }

        private Reading reading() {
            return Objects.requireNonNull(review.sheet().reading());
        }

        private String name(Item item) {
            return words().title(item.subject().key());
        }
    }
}
