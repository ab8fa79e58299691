package id.laksana.sop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.difference.Change;
import id.laksana.sop.difference.Difference;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a draft reads otherwise than the version that it was made from, row by row. */
final class DraftChanges extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient ReadingWords words;
    private final transient Map<Subject.Key, List<String>> changes = new LinkedHashMap<>();

    DraftChanges(Difference difference, ReadingWords words) {
        this.words = words;
        difference.changes().forEach(this::note);
        changes.forEach((key, told) -> add(new ListItem(words.title(key) + ": "
                + (told.isEmpty() ? getTranslation("review.change.reason") : String.join("; ", told)))));
    }

    int count() {
        return changes.size();
    }

    private void note(Change change) {
        switch (change) {
            case Change.StepReadAnew step ->
                of(new Subject.OfRow(step.step())).addAll(step(step.before(), step.after()));
            case Change.FlowChanged flow ->
                of(new Subject.OfRow(flow.from()))
                        .addAll(changed(getTranslation("review.next"), exit(flow.before()), exit(flow.after())));
            case Change.PerformerReadAnew performer ->
                of(new Subject.OfPerformer(performer.performer()))
                        .addAll(changed(
                                getTranslation("review.performer-kind"),
                                kind(performer.before()),
                                kind(performer.after())));
            default -> {}
        }
    }

    private List<String> of(Subject.Key key) {
        return changes.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    private List<String> step(@Nullable ReadStep before, @Nullable ReadStep after) {
        List<String> told = new ArrayList<>();
        told.addAll(changed(getTranslation("review.kind"), kind(before), kind(after)));
        told.addAll(changed(getTranslation("review.question"), question(before), question(after)));
        told.addAll(changed(getTranslation("review.performers"), performers(before), performers(after)));
        told.addAll(changed(getTranslation("review.clock"), clock(before), clock(after)));
        return told;
    }

    private List<String> changed(String name, String before, String after) {
        return before.equals(after)
                ? List.of()
                : List.of(getTranslation("review.change", name, orNothing(before), orNothing(after)));
    }

    private String orNothing(String text) {
        return text.isEmpty() ? getTranslation("review.blank") : text;
    }

    private String kind(@Nullable ReadStep step) {
        return Optional.ofNullable(step)
                .map(ReadStep::kind)
                .map(kind -> Words.of(kind, this))
                .orElse("");
    }

    private static String question(@Nullable ReadStep step) {
        return Optional.ofNullable(step).map(ReadStep::question).orElse("");
    }

    private String performers(@Nullable ReadStep step) {
        return step == null ? "" : words.performers(step.performers());
    }

    private String clock(@Nullable ReadStep step) {
        return Optional.ofNullable(step)
                .map(ReadStep::clock)
                .map(ReadClock::owner)
                .map(owner -> Words.of(owner, this))
                .orElse("");
    }

    private String exit(@Nullable ReadFlow flow) {
        return flow == null ? "" : words.exit(flow);
    }

    private String kind(@Nullable ReadPerformer performer) {
        return Optional.ofNullable(performer)
                .map(ReadPerformer::kind)
                .map(kind -> Words.of(kind, this))
                .orElse("");
    }
}
