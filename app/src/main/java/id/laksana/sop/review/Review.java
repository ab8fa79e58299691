package id.laksana.sop.review;

import id.laksana.sop.procedure.StepId;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * How an SOP is read, item by item.
 *
 * @param code of the SOP
 * @param version the newest, from which a draft is made
 * @param sheet the draft, or else that version
 * @param items performers, then the rows in their order; none of a sheet that nobody has read
 */
public record Review(String code, int version, Sheet sheet, List<Item> items, Optional<Draft> draft) {

    public Review {
        items = List.copyOf(items);
    }

    public Optional<Item> item(Subject.Key key) {
        return items.stream().filter(item -> item.subject().key().equals(key)).findFirst();
    }

    /** The items as they were seen; what is read otherwise meanwhile is not among them. */
    List<Item> still(Collection<Subject> seen) {
        return items.stream().filter(item -> seen.contains(item.subject())).toList();
    }

    /** What is doubted of the sheet as a whole. */
    public List<Reading.Doubt> generalDoubts() {
        Reading reading = sheet.reading();
        return reading == null
                ? List.of()
                : reading.doubts().stream()
                        .filter(doubt -> doubt.steps().isEmpty())
                        .toList();
    }

    public long settled() {
        return items.stream().filter(item -> !item.isWaiting()).count();
    }

    public long doubtful() {
        return items.stream().filter(Item::isDoubtful).count();
    }

    /** What can be confirmed at once, because nobody was unsure of it. */
    public List<Subject> undoubted() {
        return items.stream()
                .filter(item -> item.isWaiting() && !item.isDoubtful())
                .map(Item::subject)
                .toList();
    }

    public OptionalLong draftVersion() {
        return draft.map(Draft::version).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** As the trail of the agency names them: rows by their number or else their place, performers by their name. */
    String names(List<Subject> subjects) {
        return subjects.stream().map(subject -> name(subject.key())).collect(Collectors.joining(", "));
    }

    private String name(Subject.Key key) {
        return switch (key) {
            case Subject.OfRow of -> row(of.step());
            case Subject.OfPerformer of ->
                sheet.nameOf(of.performer()).orElse(of.performer().value());
        };
    }

    private String row(StepId step) {
        List<Row> rows = sheet.table().map(Table::rows).orElse(List.of());
        int at = rows.stream().map(Row::id).toList().indexOf(step);
        String no = at < 0 ? null : rows.get(at).no();
        return no == null || no.isBlank() ? "#" + (at + 1) : no.strip();
    }
}
