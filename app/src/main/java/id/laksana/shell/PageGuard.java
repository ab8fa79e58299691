package id.laksana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.laksana.agency.ui.PageAgency;
import id.laksana.identity.Access;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Fixes the agency of a page when it is opened, and lets a view open only for whom its annotation says. A way from one
 * agency to another is a new page, so that nothing of the first is left in it.
 */
@Singleton
class PageGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String AGENCY = "agency";

    private final transient Access access;
    private final transient OpenAgencies open;
    private final transient Refusals refusals;
    private final transient Arrivals arrivals;

    PageGuard(Access access, OpenAgencies open, Refusals refusals, Arrivals arrivals) {
        this.access = access;
        this.open = open;
        this.refusals = refusals;
        this.arrivals = arrivals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        UI page = event.getUI();
        if (HasErrorParameter.class.isAssignableFrom(view)) {
            frame(page, event.getLocation());
            return;
        }
        Optional<String> named = event.getRouteParameters().get(AGENCY);
        Optional<AgencyKey> agency = named.flatMap(AgencyKey::parse);
        if (named.isPresent() && agency.filter(open::isOpenTo).isEmpty()) {
            refuse(event);
        } else if (isOtherPage(page, agency)) {
            event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
        } else if (!MenuEntries.isAllowed(view, access.person(), agency)) {
            refuse(event);
        } else if (agency.isPresent() && PageAgency.of(page).isEmpty()) {
            PageAgency.fix(page, agency.get());
            arrivals.note(page);
        }
    }

    private void refuse(BeforeEnterEvent event) {
        refusals.note("view", "/" + event.getLocation().getPath(), Refusal.NOT_FOUND);
        event.rerouteToError(NotFoundException.class);
    }

    /** What cannot be shown of one's own agency is said within the agency's frame. */
    private void frame(UI page, Location location) {
        if (!isUsed(page) && PageAgency.of(page).isEmpty()) {
            AgencyKey.parse(location.getFirstSegment())
                    .filter(open::isOpenTo)
                    .ifPresent(agency -> PageAgency.fix(page, agency));
        }
    }

    /** A page that has shown a view keeps to the agency of it, or to none. */
    private static boolean isOtherPage(UI page, Optional<AgencyKey> agency) {
        return isUsed(page) && !PageAgency.of(page).equals(agency);
    }

    private static boolean isUsed(UI page) {
        return !page.getInternals().getActiveRouterTargetsChain().isEmpty();
    }
}
