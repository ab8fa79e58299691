package id.laksana.shell;

import com.vaadin.flow.component.UI;
import id.laksana.identity.Members;
import id.laksana.web.Causes;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.work.Behalf;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes that somebody has come into an agency, whichever page they came to; nobody waits for it. */
@Singleton
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final PageBehalf behalf;
    private final Members members;

    Arrivals(PageBehalf behalf, Members members) {
        this.behalf = behalf;
        this.members = members;
    }

    void note(UI page) {
        Behalf person = behalf.of(page);
        Thread.startVirtualThread(() -> note(person));
    }

    private void note(Behalf person) {
        try {
            person.call(members::me);
        } catch (Exception e) {
            LOG.warn("An arrival cannot be noted ({})", Causes.last(e));
        }
    }
}
