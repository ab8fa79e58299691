package id.laksana.shell;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.BeanContext;

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
}
