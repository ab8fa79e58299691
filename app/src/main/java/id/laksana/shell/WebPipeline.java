package id.laksana.shell;

import com.vaadin.flow.server.startup.AnnotationValidator;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import com.vaadin.flow.server.startup.WebComponentConfigurationRegistryInitializer;
import id.laksana.identity.login.LoginFilter;
import id.laksana.identity.login.OidcSettings;
import id.laksana.site.ApiGate;
import id.laksana.site.PublicGate;
import id.laksana.web.RequestId;
import id.laksana.web.SecurityHeaders;
import io.micronaut.context.BeanContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionTrackingMode;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.apache.tomcat.websocket.server.WsSci;

/** What a request passes, in this order, and Vaadin's servlet at the end of it. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
class WebPipeline implements ServletContainerInitializer {

    private static final long LARGEST_UPLOAD = 30L * 1024 * 1024;

    private final BeanContext beans;

    WebPipeline(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext context) throws ServletException {
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        URI base = beans.getBean(OidcSettings.class).baseUrl();
        context.getSessionCookieConfig().setSecure("https".equals(base.getScheme()));
        filter(context, RequestId.class, "/*");
        filter(context, RequestLog.class, "/*");
        filter(context, SecurityHeaders.class, "/*");
        filter(context, AddressGuard.class, "/*");
        filter(context, ManagementDoor.class, "/*");
        filter(context, LoginFilter.class, "/*");
        filter(context, ApiGate.class, "/api/*");
        filter(context, PublicGate.class, "/*");
        filter(context, PageGate.class, "/*");
        // After our filters: it brings one that opens WebSockets, and what stands behind that one sees none of them.
        startVaadin(context, beans.getBean(VaadinClasses.class));
        register(context);
    }

    private static void startVaadin(ServletContext context, VaadinClasses classes) throws ServletException {
        new WsSci().onStartup(Set.of(), context);
        new LookupServletContainerInitializer().onStartup(classes.lookup(), context);
        new RouteRegistryInitializer().onStartup(classes.routes(), context);
        new ErrorNavigationTargetInitializer().onStartup(classes.errorPages(), context);
        new AnnotationValidator().onStartup(Set.of(), context);
        new WebComponentConfigurationRegistryInitializer().onStartup(Set.of(), context);
        new VaadinAppShellInitializer().onStartup(classes.appShell(), context);
    }

    private void register(ServletContext context) {
        ServletRegistration.Dynamic registration = context.addServlet("vaadin", new LaksanaServlet(beans));
        registration.addMapping("/*");
        registration.setAsyncSupported(true);
        registration.setLoadOnStartup(1);
        registration.setMultipartConfig(new MultipartConfigElement("", LARGEST_UPLOAD, LARGEST_UPLOAD, 0));
        registration.setInitParameter("productionMode", "true");
        registration.setInitParameter("closeIdleSessions", "false");
        registration.setInitParameter("heartbeatInterval", "120");
    }

    private void filter(ServletContext context, Class<? extends Filter> type, String pattern) {
        var registration = context.addFilter(type.getSimpleName(), beans.getBean(type));
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, pattern);
    }
}
