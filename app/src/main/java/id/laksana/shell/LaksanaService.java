package id.laksana.shell;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import io.micronaut.context.BeanContext;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vaadin's service: Micronaut makes what it needs, and every event of an open page is authorised anew. */
class LaksanaService extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    LaksanaService(VaadinServlet servlet, DeploymentConfiguration configuration, BeanContext beans) {
        super(servlet, configuration);
        this.beans = beans;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new MicronautInstantiator(this, beans));
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.replaceAll(handler ->
                handler.getClass() == UidlRequestHandler.class ? beans.getBean(AuthorisedEvents.class) : handler);
        return handlers;
    }

    /** Files of jars stand under {@code META-INF/resources}, which an embedded Tomcat does not look into. */
    @Override
    public @Nullable URL getStaticResource(String path) {
        URL found = super.getStaticResource(path);
        return found != null ? found : LaksanaService.class.getResource("/META-INF/resources" + path);
    }

    private static final class MicronautInstantiator extends DefaultInstantiator {

        private static final long serialVersionUID = 1L;

        private final transient BeanContext beans;

        MicronautInstantiator(VaadinService service, BeanContext beans) {
            super(service);
            this.beans = beans;
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return Stream.concat(super.getServiceInitListeners(), beans.streamOfType(VaadinServiceInitListener.class));
        }

        @Override
        public I18NProvider getI18NProvider() {
            return beans.getBean(I18NProvider.class);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
        }
    }
}
