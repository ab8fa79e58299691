package id.laksana.sop.draft.page;

import id.laksana.sop.edit.ActivityText;
import id.laksana.sop.edit.ListText;
import id.laksana.sop.edit.SectionText;
import id.laksana.sop.print.Html;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes a drawn sheet one that is written in: its cells say by which name they are written, and what stands in them as it is typed. */
public final class EditableSheet {

    private static final String NAMED = "data-cell";
    private static final String WRITTEN = "data-edit";
    private static final String TYPED = "data-text";

    private final Document page;
    private final Sheet sheet;
    private final List<Table.Column> columns;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<StepId, ReadStep> read = new HashMap<>();
    private final Map<StepId, List<ReadFlow>> exits;
    private final Map<SectionName, Section> sections = new EnumMap<>(SectionName.class);

    private EditableSheet(Document page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
        columns = sheet.table().map(Table::columns).orElse(List.of());
        sheet.table()
                .ifPresent(table ->
                        table.rows().forEach(row -> rows.putIfAbsent(row.id().value(), row)));
        Reading reading = sheet.reading();
        if (reading != null) {
            reading.steps().forEach(step -> read.putIfAbsent(step.step(), step));
        }
        exits = reading == null ? Map.of() : reading.flows().stream().collect(Collectors.groupingBy(ReadFlow::from));
        sections.putAll(sheet.sections().byName());
    }

    /** @param drawn the sheet as the one element of its document */
    public static Element of(Document drawn, Sheet sheet) {
        new EditableSheet(drawn, sheet).visit(drawn.getDocumentElement());
        return drawn.getDocumentElement();
    }

    private void visit(Element element) {
        String name = element.getAttribute(NAMED);
        if (!name.isEmpty()) {
            cell(element, name);
        }
        if (element.getAttribute("class").equals("columns")
                && element.getNodeName().equals("tr")) {
            head(element);
        }
        Dom.children(element).forEach(this::visit);
    }

    private void cell(Element element, String name) {
        int cut = name.indexOf('/');
        String first = cut < 0 ? name : name.substring(0, cut);
        String last = cut < 0 ? "" : name.substring(cut + 1);
        switch (first) {
            case "identity" -> identity(element, last);
            case "section" -> section(element, last);
            default -> Optional.ofNullable(rows.get(first)).ifPresent(row -> row(element, row, last));
        }
    }

    private void identity(Element cell, String field) {
        if (field.equals("NAME")) {
            written(cell, "name", sheet.identity().name().value());
        }
    }

    private void section(Element cell, String section) {
        Stream.of(SectionName.values())
                .filter(name -> name.name().equals(section))
                .findFirst()
                .ifPresent(name -> written(
                        cell, "section/" + name, SectionText.format(Objects.requireNonNull(sections.get(name)))));
    }

    private void row(Element cell, Row row, String part) {
        String at = "row/" + row.id() + "/";
        switch (part) {
            case "no" -> cell.setAttribute("data-row", row.id().value());
            case "activity" -> {
                written(cell, at + "ACTIVITY", ActivityText.format(row.activity()));
                question(cell, row);
            }
            case "requirements" -> written(cell, at + "REQUIREMENTS", ListText.format(row.requirements()));
            case "time" -> written(cell, at + "TIME", row.time());
            case "outputs" -> written(cell, at + "OUTPUTS", ListText.format(row.outputs()));
            case "remark" -> written(cell, at + "REMARK", row.remark());
            case "strip" -> strip(cell, row);
            default -> {}
        }
    }

    /** The sheet does not print what a decision asks; who writes it must say it. */
    private void question(Element cell, Row row) {
        ReadStep as = read.get(row.id());
        if (as != null && as.kind() == StepKind.DECISION) {
            Element question = page.createElement("div");
            question.setAttribute("class", "question");
            written(question, "row/" + row.id() + "/QUESTION", as.question());
            if (as.question() != null) {
                question.appendChild(page.createTextNode(printable(as.question())));
            }
            cell.appendChild(question);
        }
    }

    /** Over the drawing each performer has a place of its own, which is pressed where he acts. */
    private void strip(Element cell, Row row) {
        ReadStep as = read.get(row.id());
        List<PerformerId> acting = as == null ? List.of() : as.performers();
        cell.setAttribute(
                "data-kind", as == null || as.kind() == null ? "" : as.kind().name());
        cell.setAttribute("data-exits", exits(row.id()));
        Element places = page.createElement("div");
        places.setAttribute("class", "places");
        for (Table.Column column : columns) {
            Element place = page.createElement("button");
            place.setAttribute("type", "button");
            place.setAttribute("data-row", row.id().value());
            place.setAttribute("data-performer", column.performer().value());
            place.setAttribute("tabindex", "-1");
            boolean acts = acting.contains(column.performer());
            boolean leads = acting.size() > 1 && acting.getFirst().equals(column.performer());
            place.setAttribute("aria-pressed", String.valueOf(acts));
            place.setAttribute("class", leads ? "place lead" : "place");
            places.appendChild(place);
        }
        cell.appendChild(places);
    }

    /** {@code YES>s5 NO>REFUSED}: where the row leads; a plain exit has no answer. */
    private String exits(StepId row) {
        return exits.getOrDefault(row, List.of()).stream()
                .map(flow ->
                        (flow.label() == null ? "" : flow.label()) + ">" + Objects.requireNonNullElse(target(flow), ""))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String target(ReadFlow flow) {
        if (flow.to() != null) {
            return flow.to().value();
        }
        return flow.outcome() == null ? null : flow.outcome().name();
    }

    private void head(Element names) {
        int next = 0;
        for (Element cell : Dom.children(names)) {
            boolean performer = cell.getAttribute("class").equals("performer");
            if (performer && next < columns.size()) {
                Table.Column column = columns.get(next++);
                cell.setAttribute(NAMED, "column/" + column.performer());
                written(cell, "column/" + column.performer(), column.name());
                cell.setAttribute("data-role", role(column.performer()));
            }
        }
    }

    private String role(PerformerId performer) {
        return Stream.ofNullable(sheet.reading())
                .flatMap(reading -> reading.performers().stream())
                .filter(as -> as.performer().equals(performer) && as.kind() != null)
                .map(as -> Objects.requireNonNull(as.kind()).name())
                .findFirst()
                .orElse("");
    }

    private static void written(Element cell, String name, @Nullable String text) {
        cell.setAttribute(WRITTEN, name);
        Html.with(cell, TYPED, text == null ? "" : text);
        cell.setAttribute("tabindex", "-1");
    }

    private static String printable(String text) {
        return Html.text(text);
    }
}
