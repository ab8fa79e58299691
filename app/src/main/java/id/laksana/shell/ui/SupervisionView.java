package id.laksana.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.Access;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.Caller;
import id.laksana.identity.PlatformRole;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The agencies of the regions that a supervisor watches over. */
@Prototype
@Route("supervisi")
@AllowedTo(PlatformRole.SUPERVISOR)
@InMenu(order = 30, icon = VaadinIcon.LINE_BAR_CHART)
class SupervisionView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    /** The region code of the ministry's supervisors: all of Indonesia. */
    private static final String NATION = "00";

    private final transient AgencyRegistry registry;
    private final transient Caller.Person supervisor;

    SupervisionView(AgencyRegistry registry, Access access, PageBehalf behalf) {
        this.registry = registry;
        this.supervisor = access.person();
        setSizeFull();
        add(new AgencyList(
                getTranslation("view.SupervisionView"),
                getTranslation("supervisi.explanation"),
                this::watchedOver,
                behalf));
    }

    private List<Agency> watchedOver() {
        return registry.all().stream()
                .filter(agency -> supervisor.regions().contains(agency.provinceCode())
                        || supervisor.regions().contains(NATION))
                .toList();
    }
}
