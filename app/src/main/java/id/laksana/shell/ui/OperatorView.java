package id.laksana.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.PlatformRole;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** All agencies of the deployment, for who operates it. */
@Prototype
@Route("operator")
@AllowedTo(PlatformRole.OPERATOR)
@InMenu(order = 40, icon = VaadinIcon.SERVER)
class OperatorView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    OperatorView(AgencyRegistry registry, PageBehalf behalf) {
        setSizeFull();
        add(new AgencyList(
                getTranslation("view.OperatorView"), getTranslation("operator.explanation"), registry::all, behalf));
    }
}
