package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.organisation.structure.Chart;
import id.laksana.organisation.structure.OnDay;
import id.laksana.organisation.structure.Unit;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.StatePanel;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;

/** The agency's units with their posts and who holds them today. */
@Prototype
@SetsUp(SetUpStep.UNITS)
@Route(":agency/organisasi")
@Allowed(Permission.READ_ORGANISATION)
@InMenu(order = 51, icon = VaadinIcon.SITEMAP, setting = true)
class OrganisationView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient Dialogs dialogs;
    private final Div content = new Div();

    OrganisationView(Tools tools) {
        this.tools = tools;
        this.dialogs = new Dialogs(this, tools, this::show);
        addClassName("organisation");
        add(
                new Places(tools, Places.Page.CHART),
                new H1(getTranslation("view.OrganisationView")),
                new Paragraph(getTranslation("organisation.explanation")));
        if (tools.mayEdit()) {
            Button add = new Button(
                    getTranslation("organisation.unit.add"),
                    VaadinIcon.PLUS.create(),
                    _ -> dialogs.add(Unit.fresh(null, getTranslation("organisation.unit.new"))));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add(add);
        }
        add(content);
        show();
    }

    private void show() {
        LocalDate today = tools.day().today();
        Chart chart = tools.structure().chart();
        OnDay onDay = tools.signatories().onDay(today);
        content.removeAll();
        if (chart.units().all().isEmpty()) {
            content.add(StatePanel.empty(getTranslation("organisation.empty")));
            return;
        }
        content.add(new HandOverList(tools, this::show));
        UnorderedList top = new UnorderedList();
        top.addClassName("unit-tree");
        UnitItem.Shown shown = new UnitItem.Shown(
                chart, onDay, today, tools.editing().scope(), tools.editors().all(), this::show);
        chart.units().under(null).forEach(unit -> top.add(new UnitItem(tools, dialogs, shown, unit)));
        content.add(top);
    }
}
