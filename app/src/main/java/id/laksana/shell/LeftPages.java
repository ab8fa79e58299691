package id.laksana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import id.laksana.agency.ui.PageAgency;
import id.laksana.identity.login.LoginSession;
import id.laksana.identity.login.PersonReread;
import id.laksana.migrations.AgencyKey;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page that stays open in an agency whose member its person has ceased to be would go on listening. So it is made to
 * send an event, which is answered as every event of such a page is: it is closed, and says why.
 */
@Singleton
class LeftPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LeftPages.class);

    private final transient Set<UI> open = ConcurrentHashMap.newKeySet();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI page = init.getUI();
            open.add(page);
            page.addDetachListener(_ -> open.remove(page));
        });
    }

    @EventListener
    void on(PersonReread reread) {
        closeLeft();
    }

    /** Logins are renewed for many reasons, and on other servers too. */
    @Scheduled(fixedDelay = "${laksana.oidc.watch:20s}", initialDelay = "20s")
    void closeLeft() {
        for (UI page : List.copyOf(open)) {
            if (isLeft(page)) {
                LOG.info("An open page is told that its person has left the agency");
                open.remove(page);
                var _ = page.access(() -> askForAnEvent(page));
            }
        }
    }

    /** Whatever event comes is answered with why the page is closed. */
    private static void askForAnEvent(UI page) {
        page.getPage().executeJs("return true").then(Boolean.class, _ -> LOG.debug("A page that was left goes on"));
    }

    private static boolean isLeft(UI page) {
        try {
            Optional<AgencyKey> agency = PageAgency.of(page);
            return agency.isPresent()
                    && Optional.ofNullable(page.getSession())
                            .map(VaadinSession::getSession)
                            .flatMap(session -> LoginSession.find(session::getAttribute))
                            .filter(login -> !login.person().belongsTo(agency.get()))
                            .isPresent();
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }
}
