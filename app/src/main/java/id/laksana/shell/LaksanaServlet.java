package id.laksana.shell;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import id.laksana.identity.login.LoginSession;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import io.micronaut.context.BeanContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Vaadin's servlet, whose views and listeners Micronaut makes. No bean itself: Micronaut would register every servlet bean. */
class LaksanaServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    LaksanaServlet(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        LaksanaService service = new LaksanaService(this, configuration, beans);
        service.init();
        return service;
    }

    /** A file that is open to all but not there would become a page of Vaadin, with a session for nobody. */
    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (super.serveStaticOrWebJarRequest(request, response)) {
            return true;
        }
        HttpSession session = request.getSession(false);
        if (session == null || LoginSession.find(session::getAttribute).isEmpty()) {
            beans.getBean(Refusals.class).send(request, response, Refusal.NOT_FOUND);
            return true;
        }
        return false;
    }
}
