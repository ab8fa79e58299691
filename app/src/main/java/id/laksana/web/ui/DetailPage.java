package id.laksana.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One thing: what it is, how it stands, what can be done with it, and under tabs what there is to know of it. */
@JsModule("context://assets/pieces.js")
public class DetailPage extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "bagian";

    private final Div title = new Div();
    private final Div notes = new Div();
    private final DescriptionList facts = new DescriptionList();
    private final Div actions = new Div();
    private final TabSheet sheet = new TabSheet();
    private final transient Map<String, Part> parts = new LinkedHashMap<>();
    private @Nullable Location location;

    public DetailPage(String name) {
        title.addClassName("title");
        title.add(new H1(name));
        facts.addClassName("facts");
        facts.setVisible(false);
        actions.addClassName("actions");
        Div header = new Div(title, actions);
        header.addClassName("header");
        sheet.setWidthFull();
        sheet.getElement().executeJs("window.laksana.onlyTabs(this)");
        sheet.addSelectedChangeListener(change -> selected(change.getSelectedTab(), change.isFromClient()));
        getContent().addClassName("detail-page");
        getContent().add(header, notes, facts, sheet);
    }

    public void status(Status status) {
        title.add(new StatusBadge(status));
    }

    public void fact(String name, String value) {
        facts.setVisible(true);
        Div fact = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        facts.getElement().appendChild(fact.getElement());
    }

    /** Says something of the thing that nobody may miss. */
    public void note(Component note) {
        notes.add(note);
    }

    public void action(Component action) {
        actions.add(action);
    }

    /**
     * Adds a tab.
     *
     * @param name as the address has it
     * @param content made when the tab is first looked at
     */
    public void tab(String name, String label, Supplier<? extends Component> content) {
        Div panel = new Div();
        parts.put(name, new Part(sheet.add(new Tab(label), panel), panel, content));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        location = event.getLocation();
        String asked = AddressBar.read(event.getLocation(), PARAMETER);
        Part part = parts.getOrDefault(asked, parts.values().iterator().next());
        sheet.setSelectedTab(part.tab());
        part.show();
    }

    private void selected(Tab tab, boolean byPerson) {
        Location from = location;
        if (from == null) {
            return;
        }
        parts.forEach((name, part) -> {
            if (part.tab().equals(tab)) {
                part.show();
                if (byPerson) {
                    getUI().ifPresent(page -> AddressBar.step(page, from, AddressBar.changed(from, PARAMETER, name)));
                }
            }
        });
    }

    private record Part(Tab tab, Div panel, Supplier<? extends Component> content) {

        void show() {
            if (panel.getComponentCount() > 0) {
                return;
            }
            try {
                panel.add(content.get());
            } catch (RuntimeException e) {
                Reported.failure(e);
                panel.add(StatePanel.failed(panel.getTranslation("state.failed"))
                        .offering(panel.getTranslation("refusal.again"), this::again));
            }
        }

        private void again() {
            panel.removeAll();
            show();
        }
    }
}
