package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.reading.Quotations;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.review.Item;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Formats;
import id.laksana.web.ui.StatusBadge;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row or a performer: what the paper says beside how we read it, and what an official says of that. */
final class ReviewCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;
    private final Div head = new Div();
    private final Div content = new Div();
    private final Div actions = new Div();
    private final Button confirm = new Button();
    private final Button takeBack = new Button();
    private final Button correct = new Button();
    private transient @Nullable Item shown;

    /** What can be done with what the card shows. */
    interface Acts {

        void confirm(Item item);

        void takeBack(Item item);

        void correct(Item item);
    }

    ReviewCard(Formats formats) {
        this.formats = formats;
        head.addClassName("head");
        actions.addClassName("actions");
        getContent().addClassName("review-card");
        getContent().add(head, content);
    }

    /** Offers what can be done; who may only read is offered nothing. */
    void offer(Acts acts) {
        offer(confirm, getTranslation("review.confirm"), acts::confirm);
        offer(takeBack, getTranslation("review.take-back"), acts::takeBack);
        offer(correct, getTranslation("review.correct"), acts::correct);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(actions);
    }

    private void offer(Button button, String words, Consumer<Item> act) {
        button.setText(words);
        button.addClickListener(_ -> act.accept(Objects.requireNonNull(shown)));
        actions.add(button);
    }

    /** @param correctable whether a correction can still come to count */
    void show(Sheet sheet, Item item, Quotations quotations, boolean correctable) {
        ReadingWords words = new ReadingWords(this, getLocale(), sheet);
        String title = words.title(item.subject().key());
        Item before = shown;
        shown = item;
        if (before == null || !before.subject().equals(item.subject())) {
            content.removeAll();
            content.add(content(sheet, item.subject(), words, quotations));
        }
        head.removeAll();
        head.add(new H3(title), new StatusBadge(words.status(item)));
        item.saidBy().ifPresent(said -> head.add(said(said)));
        getContent().getElement().setAttribute("aria-label", title);
        label(confirm, title);
        label(takeBack, title);
        label(correct, title);
        confirm.setVisible(item.isWaiting());
        takeBack.setVisible(item.state() == Item.State.CONFIRMED);
        correct.setVisible(correctable);
    }

    /** To what can be done next with it, with as much of the card in sight as there is room for. */
    void focus() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        Stream.of(confirm, takeBack, correct)
                .filter(Component::isVisible)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private static void label(Button button, String title) {
        button.setAriaLabel(button.getText() + ": " + title);
    }

    private Span said(Item.Said said) {
        Span by = new Span(getTranslation("review.said", said.name(), formats.moment(said.at())));
        by.addClassName("said");
        return by;
    }

    private static Component content(Sheet sheet, Subject subject, ReadingWords words, Quotations quotations) {
        Reading reading = Objects.requireNonNull(sheet.reading());
        return switch (subject.key()) {
            case Subject.OfRow of -> row(sheet, reading, of.step(), words, quotations);
            case Subject.OfPerformer of ->
                new PerformerReview(sheet, reading, performer(reading, of.performer()), words, quotations);
        };
    }

    private static Component row(Sheet sheet, Reading reading, StepId id, ReadingWords words, Quotations quotations) {
        Row row = sheet.table().flatMap(table -> table.row(id)).orElseThrow();
        ReadStep step = reading.step(id).orElseThrow();
        Div halves = new Div(
                new RowOnPaper(sheet, row, quotes(reading, step), quotations), new RowAsRead(reading, step, words));
        halves.addClassName("halves");
        return halves;
    }

    private static ReadPerformer performer(Reading reading, PerformerId id) {
        return reading.performers().stream()
                .filter(performer -> performer.performer().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> quotes(Reading reading, ReadStep step) {
        Stream<List<String>> flows = reading.flowsFrom(step.step()).stream()
                .map(flow -> flow.grounds().evidence());
        Stream<List<String>> others = Stream.concat(
                reading.openChecksOf(step.step()).stream().map(Reading.OpenCheck::evidence),
                reading.variantsOf(step.step()).stream().map(Reading.Variant::evidence));
        return Stream.concat(Stream.of(step.grounds().evidence()), Stream.concat(flows, others))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
