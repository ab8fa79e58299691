package id.laksana.shell.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.Access;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.Caller;
import id.laksana.identity.PlatformRole;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** The agencies of the regions that a supervisor watches over. */
@Prototype
@Route("supervisi")
@AllowedTo(PlatformRole.SUPERVISOR)
@InMenu(order = 30, icon = VaadinIcon.LINE_BAR_CHART)
class SupervisionView extends VerticalLayout implements Titled {

    private static final long serialVersionUID = 1L;

    /** The region code of the ministry's supervisors: all of Indonesia. */
    private static final String NATION = "00";

    SupervisionView(AgencyRegistry registry, Access access) {
        Caller.Person supervisor = access.person();
        addClassName("list-page");
        add(new H1(getTranslation("view.SupervisionView")), new Paragraph(getTranslation("supervisi.explanation")));
        add(new AgencyTable(registry.all().stream()
                .filter(agency -> supervisor.regions().contains(agency.provinceCode())
                        || supervisor.regions().contains(NATION))
                .toList()));
    }
}
