package id.laksana.site;

import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.OpenToAll;
import id.laksana.identity.Permission;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.servlet.http.HttpServletRequest;

/** Opens a REST operation only for what its {@link Allowed} says; an operation that says nothing opens for nobody. */
@ServerFilter("/api/**")
public class ApiPermissions {

    private static final String ROUTE = ApiPermissions.class.getName() + ".route";

    private final Access access;

    ApiPermissions(Access access) {
        this.access = access;
    }

    /** The template of the address that was called, a dash where it is no operation's. */
    public static String route(HttpServletRequest request) {
        return request.getAttribute(ROUTE) instanceof String template ? template : "-";
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        RouteAttributes.getRouteMatch(request).ifPresent(route -> {
            if (route.getRouteInfo() instanceof UriRouteInfo<?, ?> operation) {
                request.setAttribute(ROUTE, operation.getUriMatchTemplate().toPathString());
            }
            if (route.getAnnotationMetadata().hasAnnotation(OpenToAll.class)) {
                return;
            }
            Permission permission = route.getAnnotationMetadata()
                    .enumValue(Allowed.class, Permission.class)
                    .orElseThrow(() ->
                            new IllegalStateException(route.getRouteInfo() + " says nothing of who may call it."));
            access.require(permission);
        });
    }
}
