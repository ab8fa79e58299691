package id.laksana.testing;

import static java.util.stream.Collectors.toMap;

import id.laksana.identity.Allowed;
import id.laksana.identity.OpenToAll;
import id.laksana.identity.Permission;
import io.micronaut.context.BeanContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Every operation of REST that the router knows. */
public record Operations(List<One> all) {

    private static final Set<HttpMethod> MADE_UP = Set.of(HttpMethod.OPTIONS, HttpMethod.HEAD);

    /**
     * An operation.
     *
     * @param path its template
     */
    public record One(HttpMethod method, String path, Permission permission, ExecutableMethod<?, ?> code) {

        /** Its address in an agency, with something in the place of what else it names. */
        public String in(String agency) {
            return path.replace("{agency}", agency).replaceAll("\\{[^}]+}", "x");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static Operations of(BeanContext beans) {
        List<One> all = beans
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/{agency}/"))
                .filter(route -> !route.getAnnotationMetadata().hasAnnotation(OpenToAll.class))
                .filter(route -> !MADE_UP.contains(route.getHttpMethod()))
                .map(Operations::one)
                .collect(toMap(One::toString, Function.identity(), (one, _) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
        if (all.size() < 5) {
            throw new AssertionError("These are not all: " + all);
        }
        return new Operations(all);
    }

    private static One one(UriRouteInfo<?, ?> route) {
        return new One(
                route.getHttpMethod(),
                route.getUriMatchTemplate().toPathString(),
                route.getAnnotationMetadata()
                        .enumValue(Allowed.class, Permission.class)
                        .orElseThrow(),
                ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getExecutableMethod());
    }
}
