package id.laksana.site;

import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/** Opens a REST operation only for what its {@link Allowed} says; an operation that says nothing opens for nobody. */
@ServerFilter("/api/**")
class ApiPermissions {

    private final Access access;

    ApiPermissions(Access access) {
        this.access = access;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        RouteAttributes.getRouteMatch(request).ifPresent(route -> {
            Permission permission = route.getAnnotationMetadata()
                    .enumValue(Allowed.class, Permission.class)
                    .orElseThrow(() ->
                            new IllegalStateException(route.getRouteInfo() + " says nothing of who may call it."));
            access.require(permission);
        });
    }
}
