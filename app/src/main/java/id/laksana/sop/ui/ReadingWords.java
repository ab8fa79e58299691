package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.review.Item;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.ui.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one speaks of what is read from a sheet. */
final class ReadingWords {

    private final Component reader;
    private final Locale locale;
    private final SheetWords words;

    ReadingWords(Component reader, Locale locale, Sheet sheet) {
        this.locale = locale;
        this.reader = reader;
        this.words = new SheetWords(reader, sheet);
    }

    /** At the beginning of a sentence. */
    String title(Subject.Key key) {
        String name = name(key);
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(locale) + name.substring(first);
    }

    String name(Subject.Key key) {
        return switch (key) {
            case Subject.OfRow of -> words.step(of.step());
            case Subject.OfPerformer of -> performer(of.performer());
        };
    }

    String performer(PerformerId performer) {
        return words.performer(performer);
    }

    String performers(List<PerformerId> performers) {
        return performers.stream().map(this::performer).collect(Collectors.joining(", "));
    }

    /** The answer, where there is one, and where it leads. */
    String exit(ReadFlow flow) {
        String target = "→ " + target(flow.to(), flow.outcome());
        String exit = flow.label() == null ? target : Words.of(flow.label(), reader) + " " + target;
        return flow.waitsFor() == null
                ? exit
                : exit + " · " + reader.getTranslation("flow.waits", Words.of(flow.waitsFor(), reader));
    }

    String target(@Nullable StepId to, @Nullable Outcome outcome) {
        return words.target(to, outcome);
    }

    /** What it rests on, and the reason. */
    String grounds(Grounds grounds) {
        return Words.of(grounds.basis(), reader) + ": " + why(grounds.why());
    }

    String why(Why why) {
        return Words.of(why, locale);
    }

    Status status(Item item) {
        return switch (item.state()) {
            case CONFIRMED -> status(Status.Kind.GOOD, "CONFIRMED");
            case CORRECTED -> status(Status.Kind.RUNNING, "CORRECTED");
            case PROPOSED ->
                item.isDoubtful() ? status(Status.Kind.WARNING, "DOUBTFUL") : status(Status.Kind.NEUTRAL, "PROPOSED");
        };
    }

    private Status status(Status.Kind kind, String name) {
        return new Status(kind, reader.getTranslation("review.state." + name));
    }
}
