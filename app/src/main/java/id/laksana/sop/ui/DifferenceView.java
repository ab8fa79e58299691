package id.laksana.sop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.ui.ComparedSops.Compared;
import id.laksana.sop.ui.ComparedSops.Side;
import id.laksana.web.ui.AddressBar;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two versions of an SOP, or one and what is being written, on one sheet. */
@Prototype
@Route(":agency/sop/:code/beda")
@Allowed(Permission.READ_SOPS)
class DifferenceView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String BEFORE = "dari";
    private static final String AFTER = "ke";

    private final transient ComparedSops sops;
    private final transient CurrentAgency agency;
    private final Select<Side> before = new Select<>();
    private final Select<Side> after = new Select<>();
    private final Div differences = new Div();
    private String name = "";

    DifferenceView(ComparedSops sops, CurrentAgency agency) {
        this.sops = sops;
        this.agency = agency;
        addClassName("difference");
        differences.addClassName("differences");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Compared> found =
                sops.find(event.getRouteParameters().get("code").orElseThrow());
        Location location = event.getLocation();
        Optional<Side> was = found.flatMap(sop -> sop.before(AddressBar.read(location, BEFORE)));
        Optional<Side> is = found.flatMap(sop -> sop.after(AddressBar.read(location, AFTER)));
        if (found.isEmpty() || was.isEmpty() || is.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(found.get(), was.get(), is.get(), location);
    }

    @Override
    public String getPageTitle() {
        return Titled.called(getTranslation("difference.title", name));
    }

    private void show(Compared sop, Side was, Side is, Location location) {
        name = sop.name();
        choice(before, getTranslation("version.compare.before"), sop.sides(), was);
        choice(after, getTranslation("version.compare.after"), sop.sides(), is);
        List.of(before, after)
                .forEach(choice -> choice.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        compare(sop);
                        step(location);
                    }
                }));
        Div question = new Div(before, after);
        question.addClassName("question");
        Anchor back = new Anchor(
                "/" + agency.get().value() + "/sop/" + sop.code() + "?bagian=versi", getTranslation("difference.back"));
        add(new H1(getTranslation("difference.title", name)), back, question, new DifferenceLegend(), differences);
        compare(sop);
    }

    private void choice(Select<Side> choice, String label, List<Side> sides, Side chosen) {
        choice.setLabel(label);
        choice.setItems(sides);
        choice.setItemLabelGenerator(side -> side.label(this));
        choice.setValue(chosen);
    }

    private void step(Location location) {
        Map<String, String> parameters = new LinkedHashMap<>(
                Map.of(BEFORE, before.getValue().key(), AFTER, after.getValue().key()));
        getUI().ifPresent(page -> AddressBar.step(page, location, parameters));
    }

    private void compare(Compared sop) {
        ComparedSops.Shown shown = sops.compare(sop, before.getValue(), after.getValue());
        UnorderedList changes = new UnorderedList();
        changes.addClassName("changes");
        ToldChanges.of(this, shown.merged()).forEach(told -> changes.add(new ListItem(told)));
        differences.removeAll();
        Paragraph count = new Paragraph(
                changes.getComponentCount() == 0
                        ? getTranslation("version.compare.equal")
                        : getTranslation("difference.count", changes.getComponentCount()));
        count.getElement().setAttribute("role", "status");
        differences.add(count, new DifferenceSheet(shown.html()));
        if (changes.getComponentCount() > 0) {
            differences.add(new H2(getTranslation("difference.words")), changes);
        }
        differences.add(new Paragraph(getTranslation("difference.not-compared")));
    }
}
