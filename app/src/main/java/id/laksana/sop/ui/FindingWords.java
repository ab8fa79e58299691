package id.laksana.sop.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Place;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What was found on a sheet and where, in the language of who reads. What is quoted from the sheet stays as it is. */
public final class FindingWords {

    private static final int LONGEST_QUOTE = 240;

    private final Component reader;
    private final Sheet sheet;
    private final StepWords steps;

    public FindingWords(Component reader, Sheet sheet) {
        this.reader = reader;
        this.sheet = sheet;
        this.steps = new StepWords(reader, sheet.table().map(Table::rows).orElse(List.of()));
    }

    public String place(Place place) {
        return switch (place) {
            case Place.WholeSheet _ -> reader.getTranslation("place.sheet");
            case Place.AtField at -> field(at.field());
            case Place.AtSection at -> section(at.section());
            case Place.AtTable at -> table(at.table());
            case Place.AtRow at -> steps.cell(at.step(), cell(at.cell()));
            case Place.AtPerformer at ->
                reader.getTranslation(
                        "place.performer", sheet.nameOf(at.performer()).orElseGet(at.performer()::value));
            case Place.AtForm at -> reader.getTranslation("place.form", at.form());
        };
    }

    /** What the sheet says there; nothing where the rule's title says it all. */
    public String found(Finding finding) {
        List<String> data = finding.data();
        return switch (finding.rule()) {
            case NOT_RUNNABLE -> obstacle(data.getFirst());
            case SEVERAL_TABLES -> reader.getTranslation("found.tables", data.size());
            case COVER_NAME_DIFFERS -> reader.getTranslation("found.cover", shortened(data, 0), shortened(data, 1));
            case NUMBER_USED_TWICE -> reader.getTranslation("found.number", data.getFirst(), quotes(rest(data)));
            case SERVICE_PRINTED_TWICE -> reader.getTranslation("found.service", quotes(rest(data)));
            case NIP_DIFFERS ->
                reader.getTranslation("found.nip", data.getFirst(), rest(data).collect(joining(", ")));
            case NIP_LENGTH -> reader.getTranslation("found.nip-length", data.getFirst(), data.get(1));
            case DATES_DISORDERED ->
                reader.getTranslation("found.before", field(IdentityField.valueOf(data.getFirst())));
            case CELL_COUNT -> reader.getTranslation("found.cells", data.getFirst(), data.get(1));
            case WORD_BROKEN -> reader.getTranslation("found.word", shortened(data, 0), shortened(data, 1));
            case EXIT_NOT_PRINTED -> reader.getTranslation("found.exit", answer(data.getFirst()));
            case FLOW_UPWARDS -> reader.getTranslation("found.upwards", steps.step(new StepId(data.getFirst())));
            case FORM_STEPS_DIFFER -> reader.getTranslation("found.form-steps", data.getFirst(), data.get(1));
            case FORM_TEXT_DIFFERS -> reader.getTranslation("found.form-text", shortened(data, 0));
            default -> quotes(data.stream());
        };
    }

    /** With the step at which it stands. */
    public String placed(Obstacle obstacle) {
        return (obstacle instanceof Obstacle.AtStep at ? steps.step(at.step()) + ": " : "") + obstacle(obstacle);
    }

    /** Steps in a list. */
    public String steps(Collection<StepId> all) {
        return all.stream().map(steps::of).collect(joining(", "));
    }

    public String obstacle(Obstacle obstacle) {
        return obstacle(obstacle.getClass().getSimpleName());
    }

    private String obstacle(String name) {
        return reader.getTranslation("obstacle." + name);
    }

    public String field(IdentityField field) {
        return reader.getTranslation("identity." + field.name());
    }

    public String section(SectionName section) {
        return reader.getTranslation("section." + section.name());
    }

    public String cell(RowCell cell) {
        return reader.getTranslation("cell." + cell.name());
    }

    private String answer(String answer) {
        return reader.getTranslation("answer." + answer);
    }

    private String table(String id) {
        List<String> tables = sheet.tables().stream().map(Table::id).toList();
        return tables.size() > 1
                ? reader.getTranslation("place.table-of-several", tables.indexOf(id) + 1)
                : reader.getTranslation("place.table");
    }

    private static Stream<String> rest(List<String> data) {
        return data.stream().skip(1);
    }

    private static String quotes(Stream<String> texts) {
        return texts.map(text -> "“" + shortened(text) + "”").collect(joining(", "));
    }

    private static String shortened(List<String> data, int index) {
        return shortened(data.get(index));
    }

    /** Enough to recognise it by; half a letter is none. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
