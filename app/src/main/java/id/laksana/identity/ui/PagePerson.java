package id.laksana.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import id.laksana.identity.Caller;
import id.laksana.identity.CallerSource;
import id.laksana.identity.login.LoginSession;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The person whose page is being worked on; asked before any other source, because a page is always its own person's. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class PagePerson implements CallerSource {

    @Override
    public Optional<Caller> current() {
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession wrapped = session == null ? null : session.getSession();
        return wrapped == null
                ? Optional.empty()
                : LoginSession.find(wrapped::getAttribute).map(LoginSession::person);
    }
}
