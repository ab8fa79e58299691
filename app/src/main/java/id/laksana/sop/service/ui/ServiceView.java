package id.laksana.sop.service.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceKeeping;
import id.laksana.sop.service.Services;
import id.laksana.sop.service.field.ApplicationForms;
import id.laksana.sop.service.field.ui.FormPanel;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** What the agency lays down of a service, kept by its administrators. */
@Prototype
@Route(":agency/pelayanan/:code")
@Allowed(Permission.EDIT_SERVICES)
class ServiceView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient ServiceKeeping keeping;
    private final transient CurrentAgency agency;
    private final String person;
    private final transient ApplicationForms forms;
    private final Div place = new Div();
    private String name = "";
    private transient Optional<ServiceForm> form = Optional.empty();

    ServiceView(
            Services services, ServiceKeeping keeping, ApplicationForms forms, CurrentAgency agency, Access access) {
        this.services = services;
        this.keeping = keeping;
        this.forms = forms;
        this.agency = agency;
        place.addClassName("service-further");
        this.person = access.caller().id().toString();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<KeptService> kept =
                services.find(event.getRouteParameters().get("code").orElseThrow());
        if (kept.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(kept.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(name);
    }

    private void show(KeptService kept) {
        Service service = kept.service();
        name = service.name();
        ServiceForm shown = new ServiceForm(
                kept, person + ":service:" + service.id(), published(service), fields -> save(service, fields));
        form = Optional.of(shown);
        showPlace(service);
        add(shown);
        forms.of(service.id()).map(asked -> new FormPanel(forms, asked)).ifPresent(this::add);
        add(place);
    }

    /** With the version that it has now, which every saving changes. */
    private void showPlace(Service service) {
        Runnable again = () -> {
            removeAll();
            services.find(service.code()).ifPresent(this::show);
        };
        String list = agency.get().value() + "/pelayanan";
        place.removeAll();
        place.add(
                new ServiceSops(keeping, service, again),
                new Paragraph(getTranslation("service.position", service.position())),
                new ServicePlace(keeping, service, list, again));
    }

    private ServiceFields save(Service service, ServiceFields fields) {
        KeptService stored = services.change(fields.of(service), fields.standard());
        name = stored.service().name();
        showPlace(stored.service());
        form.ifPresent(shown -> shown.rename(name));
        UI.getCurrent().getPage().setTitle(getPageTitle());
        return ServiceFields.of(stored);
    }

    private Anchor published(Service service) {
        Anchor page =
                new Anchor("/" + agency.get().value() + "/layanan/" + service.code(), getTranslation("service.public"));
        page.setRouterIgnore(true);
        return page;
    }
}
