package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepKind;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be done at the place where one is; the script knows what each button does. Of whatever is no use there nothing is seen.
 */
final class EditorTools extends Div {

    private static final long serialVersionUID = 1L;

    EditorTools() {
        addClassName("editor-tools");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("editor.tools"));
        add(
                group(
                        "",
                        icon("undo", "↶", getTranslation("editor.undo")),
                        icon("redo", "↷", getTranslation("editor.redo"))),
                group(
                        "",
                        tool("addRow", getTranslation("editor.add-row")),
                        tool("addColumn", getTranslation("editor.add-column"))),
                kinds(),
                group("decision", exit("YES", getTranslation("answer.YES")), exit("NO", getTranslation("answer.NO"))),
                group("onward", exit("onward", getTranslation("editor.onward"))),
                rows(),
                columns(),
                group(
                        "",
                        tool("details", getTranslation("editor.details")),
                        finding(),
                        icon("help", "?", getTranslation("editor.help"))));
    }

    private Div kinds() {
        return group("row", Stream.of(StepKind.values()).map(this::kind).toArray(Component[]::new));
    }

    private NativeButton kind(StepKind kind) {
        Span symbol = new Span();
        symbol.addClassNames("symbol", kind.name().toLowerCase(Locale.ROOT));
        NativeButton button = tool(kind.name(), getTranslation("step-kind." + kind));
        button.getElement().insertChild(0, symbol.getElement());
        return button;
    }

    private Div rows() {
        return group(
                "rows",
                icon("rowUp", "↑", getTranslation("editor.row-up")),
                icon("rowDown", "↓", getTranslation("editor.row-down")),
                tool("split", getTranslation("editor.split")),
                tool("join", getTranslation("editor.join")),
                tool("removeRow", getTranslation("editor.remove")));
    }

    private Div columns() {
        Element role = new Element("select");
        role.setAttribute("class", "editor-role").setAttribute("aria-label", getTranslation("editor.role"));
        for (PerformerKind kind : PerformerKind.values()) {
            role.appendChild(new Element("option")
                    .setAttribute("value", kind.name())
                    .setText(getTranslation("performer-kind." + kind)));
        }
        Div group = group(
                "column",
                icon("columnLeft", "←", getTranslation("editor.column-left")),
                icon("columnRight", "→", getTranslation("editor.column-right")),
                tool("removeColumn", getTranslation("editor.remove-column")));
        group.getElement().appendChild(role);
        return group;
    }

    private NativeButton finding() {
        NativeButton button = tool("finding", getTranslation("editor.finding"));
        Span count = new Span("0");
        count.addClassName("count");
        button.add(count);
        return button;
    }

    private NativeButton exit(String name, String text) {
        NativeButton button = tool(name, text);
        Span to = new Span();
        to.addClassName("to");
        button.add(to);
        return button;
    }

    private static NativeButton icon(String name, String sign, String told) {
        NativeButton button = tool(name, sign);
        button.addClassName("icon");
        button.getElement().setAttribute("aria-label", told).setAttribute("title", told);
        return button;
    }

    private static NativeButton tool(String name, String text) {
        NativeButton button = new NativeButton();
        button.add(new Span(text));
        button.getElement().setAttribute("data-act", name).setAttribute("type", "button");
        return button;
    }

    /** @param of what must be chosen for it to be of use, as the script knows it; blank where it always is */
    private static Div group(String of, Component... tools) {
        Div group = new Div(tools);
        group.addClassName("group");
        if (!of.isEmpty()) {
            group.getElement().setAttribute("data-of", of);
        }
        return group;
    }
}
