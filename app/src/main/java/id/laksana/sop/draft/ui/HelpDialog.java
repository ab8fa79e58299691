package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.web.ui.OneDialog;

/** The keys by which everything can be done without a mouse. */
final class HelpDialog {

    private final Component reader;
    private final Dialog dialog = new Dialog();

    HelpDialog(Component reader) {
        this.reader = reader;
        dialog.setHeaderTitle(reader.getTranslation("editor.keys"));
        dialog.addClassName("editor-keys");
        Div keys =
                new Div(new Paragraph(reader.getTranslation("editor.keys.note")), going(), writing(), steps(), rows());
        // All of it can be read without a mouse, also where it is longer than the page.
        keys.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", reader.getTranslation("editor.keys"));
        dialog.add(keys);
        dialog.getFooter().add(new Button(reader.getTranslation("refusal.close"), _ -> dialog.close()));
    }

    void open() {
        OneDialog.open(dialog);
    }

    private Div going() {
        return part(
                reader.getTranslation("editor.keys.going"),
                "← → ↑ ↓",
                reader.getTranslation("editor.keys.arrows"),
                "Tab · Shift+Tab",
                reader.getTranslation("editor.keys.tab"),
                "Home · End",
                reader.getTranslation("editor.keys.home"),
                "Esc",
                reader.getTranslation("editor.keys.escape"));
    }

    private Div writing() {
        return part(
                reader.getTranslation("editor.keys.writing"),
                "A–Z · Enter · F2",
                reader.getTranslation("editor.keys.begin"),
                "Enter",
                reader.getTranslation("editor.keys.enter"),
                "Shift+Enter",
                reader.getTranslation("editor.keys.line"),
                "Delete",
                reader.getTranslation("editor.keys.clear"),
                "Ctrl+V",
                reader.getTranslation("editor.keys.paste"),
                "Ctrl+Z · Ctrl+Y",
                reader.getTranslation("editor.keys.undo"));
    }

    private Div steps() {
        return part(
                reader.getTranslation("editor.keys.steps"),
                "Spasi",
                reader.getTranslation("editor.keys.act"),
                "M · P · K · S",
                reader.getTranslation("editor.keys.kinds"),
                "Y · T",
                reader.getTranslation("editor.keys.exits"),
                "L",
                reader.getTranslation("editor.keys.onward"),
                "U",
                reader.getTranslation("editor.keys.lead"),
                "R · F4",
                reader.getTranslation("editor.keys.details"),
                "? · F1",
                reader.getTranslation("editor.keys.help"));
    }

    private Div rows() {
        return part(
                reader.getTranslation("editor.keys.rows"),
                "Ctrl+Enter",
                reader.getTranslation("editor.keys.add"),
                "Alt+↑ · Alt+↓",
                reader.getTranslation("editor.keys.move"),
                "Ctrl+Shift+Enter",
                reader.getTranslation("editor.keys.split"),
                "Alt+Backspace",
                reader.getTranslation("editor.keys.join"),
                "Ctrl+Delete",
                reader.getTranslation("editor.keys.remove"),
                "Alt+← · Alt+→",
                reader.getTranslation("editor.keys.column"));
    }

    /** @param told keys and what they do, in turn */
    private static Div part(String title, String... told) {
        DescriptionList keys = new DescriptionList();
        for (int at = 0; at < told.length; at += 2) {
            keys.add(new DescriptionList.Term(told[at]), new DescriptionList.Description(told[at + 1]));
        }
        Div part = new Div(new H3(title), keys);
        part.addClassName("part");
        return part;
    }
}
