package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.organisation.structure.HandOver;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.OfficialId;
import id.laksana.web.ui.Confirmation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is away now or will be, and who stands in; nothing at all where nobody is. */
final class HandOverList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient Runnable changed;
    private final transient Refusals words;

    HandOverList(Tools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        this.words = tools.words(this);
        LocalDate today = tools.day().today();
        List<HandOver> coming = tools.handOvers().all().stream()
                .filter(one -> !one.until().isBefore(today))
                .toList();
        setVisible(!coming.isEmpty());
        if (!coming.isEmpty()) {
            show(coming);
        }
    }

    private void show(List<HandOver> coming) {
        Map<OfficialId, Official> officials =
                tools.officials().all().stream().collect(Collectors.toMap(Official::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        coming.forEach(one -> list.add(item(one, officials)));
        addClassName("hand-overs");
        add(new H2(getTranslation("organisation.hand-overs")), list);
    }

    private ListItem item(HandOver one, Map<OfficialId, Official> officials) {
        String told = getTranslation(
                "organisation.hand-over.told",
                name(officials, one.official()),
                name(officials, one.substitute()),
                words.period(one.from(), one.until()));
        ListItem item = new ListItem(new Span(one.reason().isEmpty() ? told : told + " · " + one.reason()));
        if (tools.editing().covers(one)) {
            Button end = new Button(getTranslation("organisation.hand-over.remove"), _ -> ask(one, told));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            end.setAriaLabel(getTranslation("organisation.hand-over.remove") + ": " + told);
            item.add(end);
        }
        return item;
    }

    private void ask(HandOver one, String told) {
        new Confirmation(
                        getTranslation("organisation.hand-over.remove"),
                        told,
                        getTranslation("organisation.hand-over.remove"))
                .ask(() -> {
                    tools.handOvers().remove(one);
                    changed.run();
                });
    }

    private static String name(Map<OfficialId, Official> officials, OfficialId id) {
        Official official = officials.get(id);
        return official == null ? "" : official.printedName();
    }
}
