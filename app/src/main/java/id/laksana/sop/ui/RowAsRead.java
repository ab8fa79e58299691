package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.OpenCheck;
import id.laksana.sop.sheet.Reading.ReadClass;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Reading.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a row is read: who acts, whose time runs, what follows, and why. */
final class RowAsRead extends Div {

    private static final long serialVersionUID = 1L;

    private final FactList facts = new FactList();
    private final transient ReadingWords words;

    RowAsRead(Reading reading, ReadStep step, ReadingWords words) {
        this.words = words;
        addClassName("as-read");
        add(new H4(getTranslation("review.read")), facts);
        kind(step);
        performers(step);
        clock(step.clock());
        exits(reading.flowsFrom(step.step()));
        stepClass(step.stepClass());
        if (step.handover() != null) {
            facts.fact(getTranslation("review.handover"), new Span(Words.of(step.handover(), this)));
        }
        reading.variantsOf(step.step()).forEach(this::variant);
        reading.openChecksOf(step.step()).forEach(this::openCheck);
        reading.doubtsOf(step.step())
                .forEach(doubt -> facts.fact(getTranslation("review.doubt"), new Span(words.why(doubt.text()))));
    }

    private void kind(ReadStep step) {
        String kind = step.kind() == null ? getTranslation("review.not-read") : Words.of(step.kind(), this);
        facts.fact(
                getTranslation("review.kind"),
                new Span(step.question() == null ? kind : kind + ": " + step.question()));
    }

    private void performers(ReadStep step) {
        List<Component> content = new ArrayList<>();
        if (step.performers().isEmpty()) {
            content.add(new Span(getTranslation("review.not-read")));
        } else {
            content.add(new Span(words.performer(step.performers().getFirst())));
        }
        if (step.performers().size() > 1) {
            List<String> others =
                    step.performers().stream().skip(1).map(words::performer).toList();
            content.add(new Div(getTranslation("review.with", String.join(", ", others))));
        }
        content.add(reason(words.grounds(step.grounds()), step.grounds().doubtful()));
        facts.fact(getTranslation("review.leads"), content.toArray(Component[]::new));
    }

    private void clock(@Nullable ReadClock clock) {
        if (clock == null) {
            facts.fact(getTranslation("review.clock"), new Span(getTranslation("review.not-read")));
        } else {
            facts.fact(
                    getTranslation("review.clock"),
                    new Span(Words.of(clock.owner(), this)),
                    reason(words.why(clock.why()), clock.doubtful()));
        }
    }

    private void exits(List<ReadFlow> flows) {
        List<Component> content = new ArrayList<>();
        for (ReadFlow flow : flows) {
            content.add(new Div(words.exit(flow)));
            content.add(reason(words.grounds(flow.grounds()), flow.grounds().doubtful()));
        }
        if (content.isEmpty()) {
            content.add(new Span(getTranslation("review.not-read")));
        }
        facts.fact(getTranslation("review.next"), content.toArray(Component[]::new));
    }

    private void stepClass(@Nullable ReadClass stepClass) {
        if (stepClass != null) {
            Span shown = new Span(Stream.concat(Stream.of(stepClass.code()), stepClass.also().stream())
                    .map(this::className)
                    .collect(Collectors.joining(", ")));
            facts.fact(
                    getTranslation("review.class"),
                    stepClass.doubtful() ? new Component[] {shown, doubtful()} : new Component[] {shown});
        }
    }

    private String className(String code) {
        return Catalog.stepClasses().stream()
                .filter(known -> known.code().equals(code))
                .map(known -> known.name(getLocale()))
                .findFirst()
                .orElse(code);
    }

    private void variant(Variant variant) {
        String cases = variant.cases().stream()
                .map(one -> one.condition() + " → " + one.product())
                .collect(Collectors.joining("; "));
        facts.fact(getTranslation("review.variant"), new Span(cases), reason(words.why(variant.why()), false));
    }

    private void openCheck(OpenCheck check) {
        String proposal = words.target(check.proposedTo(), check.proposedOutcome());
        facts.fact(
                getTranslation("review.open-check"),
                new Span(getTranslation("review.not-applied", proposal)),
                reason(words.why(check.why()), true));
    }

    private Paragraph reason(String text, boolean doubtful) {
        Paragraph reason = new Paragraph(new Span(text));
        reason.addClassName("reason");
        if (doubtful) {
            reason.add(doubtful());
        }
        return reason;
    }

    private Span doubtful() {
        Span doubtful = new Span(getTranslation("review.doubtful"));
        doubtful.addClassName("doubtful");
        return doubtful;
    }
}
