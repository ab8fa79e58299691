package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.Optional;
import java.util.function.Consumer;

/** All that is said of the step, the performer or the SOP at which the reader is, beyond what the sheet shows. */
final class DetailsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Edit> does;
    private final Div fields = new Div();
    private final H2 title = new H2();
    private String cell = "";
    private int said;

    /** @param does what the reader decides here */
    DetailsPanel(Consumer<Edit> does) {
        this.does = edit -> {
            said++;
            does.accept(edit);
        };
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("chart.close"));
        Div head = new Div(title, close);
        head.addClassName("head");
        getContent().addClassName("step-panel");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("editor.details"));
        getContent().add(head, new Paragraph(getTranslation("editor.details.note")), fields);
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        setVisible(false);
    }

    /** Whether it shows what the cell belongs to. */
    boolean isAbout(String at) {
        return isOpen() && subject(at).equals(subject(cell));
    }

    private static String subject(String at) {
        String[] parts = at.split("/", -1);
        return parts.length > 1 && (parts[0].equals("row") || parts[0].equals("column"))
                ? parts[0] + "/" + parts[1]
                : "";
    }

    /** Follows the draft, where the panel is open; what was said here stands here, with the focus of whoever said it. */
    void follow(Sheet sheet) {
        if (said > 0) {
            said--;
        } else if (isOpen()) {
            show(sheet, cell);
        }
    }

    /** @param at the cell by its name; of what is no more, the SOP is shown */
    void show(Sheet sheet, String at) {
        cell = at;
        fields.removeAll();
        String[] parts = at.split("/", -1);
        boolean shown = parts.length > 1
                && switch (parts[0]) {
                    case "row" -> step(sheet, new StepId(parts[1]));
                    case "column" -> performer(sheet, new PerformerId(parts[1]));
                    default -> false;
                };
        if (!shown) {
            title.setText(getTranslation("editor.details.of-sheet"));
            fields.add(new SheetFields(sheet, does));
        }
        setVisible(true);
    }

    private boolean step(Sheet sheet, StepId shown) {
        Optional<Table> table = sheet.table();
        int place = table.map(
                        all -> all.rows().stream().map(row -> row.id()).toList().indexOf(shown))
                .orElse(-1);
        Optional<ReadStep> read = Optional.ofNullable(sheet.reading()).flatMap(reading -> reading.step(shown));
        if (place < 0 || read.isEmpty()) {
            return false;
        }
        title.setText(getTranslation("editor.details.of", place + 1));
        fields.add(new StepFields(sheet, table.get(), read.get(), does));
        return true;
    }

    private boolean performer(Sheet sheet, PerformerId shown) {
        Optional<Table.Column> column = sheet.table().flatMap(table -> table.column(shown));
        column.ifPresent(of -> {
            title.setText(getTranslation("editor.details.of-performer", of.name()));
            fields.add(new PerformerFields(sheet, shown, does));
        });
        return column.isPresent();
    }
}
