package id.laksana.shell;

import com.vaadin.flow.server.startup.AnnotationValidator;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import com.vaadin.flow.server.startup.WebComponentConfigurationRegistryInitializer;
import id.laksana.identity.login.LoginFilter;
import id.laksana.site.ApiGate;
import id.laksana.web.RequestId;
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
import java.util.EnumSet;
import java.util.Set;
import org.apache.tomcat.websocket.server.WsSci;

/** What a request passes, in this order, and Vaadin's servlet at the end of it. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
class WebPipeline implements ServletContainerInitializer {

    private static final long LARGEST_UPLOAD = 30L * 1024 * 1024;

    private final BeanContext beans;
    private final VaadinClasses classes;
    private final RequestId requestId;
    private final AddressGuard addressGuard;
    private final LoginFilter login;
    private final ApiGate apiGate;
    private final PageGate pageGate;

    WebPipeline(
            BeanContext beans,
            VaadinClasses classes,
            RequestId requestId,
            AddressGuard addressGuard,
            Gates gates) {
        this.beans = beans;
        this.classes = classes;
        this.requestId = requestId;
        this.addressGuard = addressGuard;
        this.login = gates.login();
        this.apiGate = gates.api();
        this.pageGate = gates.page();
    }

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext context) throws ServletException {
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        startVaadin(context);
        filter(context, "request-id", requestId, "/*");
        filter(context, "address-guard", addressGuard, "/*");
        filter(context, "login", login, "/*");
        filter(context, "api-gate", apiGate, "/api/*");
        filter(context, "page-gate", pageGate, "/*");
        register(context);
    }

    private void startVaadin(ServletContext context) throws ServletException {
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

    private static void filter(ServletContext context, String name, Filter filter, String pattern) {
        var registration = context.addFilter(name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, pattern);
    }

    /** The filters that decide who passes. */
    @Singleton
    record Gates(LoginFilter login, ApiGate api, PageGate page) {}
}
