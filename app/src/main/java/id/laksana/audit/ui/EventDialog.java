package id.laksana.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** One act with all that it changed: what was before stands beside what is now. */
final class EventDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    /** A field by its name; what there is only to know has no before. */
    record Told(String field, Optional<String> before, String now) {

        String inOneLine() {
            return field + ": "
                    + before.map(was -> shown(was) + " → " + shown(now)).orElse(now);
        }
    }

    EventDialog(String act, String when) {
        Button close = new Button(getTranslation("audit.close"), _ -> close());
        setHeaderTitle(act);
        addClassName("form-dialog");
        add(new Paragraph(when));
        getFooter().add(close);
    }

    void open(List<Told> fields) {
        fields.forEach(field -> add(section(field)));
        if (fields.isEmpty()) {
            add(new Paragraph(getTranslation("audit.no-details")));
        }
        open();
    }

    private Div section(Told field) {
        Div values = new Div();
        values.addClassName("before-after");
        field.before().ifPresent(was -> values.add(part(getTranslation("audit.before"), was)));
        values.add(
                field.before().isPresent() ? part(getTranslation("audit.after"), field.now()) : new Span(field.now()));
        Div section = new Div(new H3(field.field()), values);
        section.addClassName("changed-field");
        return section;
    }

    private static Div part(String title, String text) {
        Div part = new Div(new Span(title), new Span(shown(text)));
        part.addClassName("part");
        return part;
    }

    private static String shown(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
