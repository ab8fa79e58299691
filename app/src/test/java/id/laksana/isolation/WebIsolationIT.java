package id.laksana.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import id.laksana.identity.OpenToAll;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import id.laksana.testing.WebUser;
import io.micronaut.http.HttpMethod;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page and every REST operation that the registries know, asked for by every agency's administrator of every other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTurn("the profiles of all agencies")
class WebIsolationIT {

    /** No agency of the demo has adopted a charter, so there is none to print. */
    private static final String UNADOPTED = "/maklumat.pdf";

    private static final String ABSENT = "tidak-ada";
    private static final String SERVICE_SECRET = "a secret of another system";

    private final Installation installation = Installation.get();
    private final Rest rest = new Rest(installation.base());

    @Test
    void shouldHideThePagesOfOneAgencyFromAnother() {
        Map<AgencyKey, WebUser> users = new HashMap<>();
        Function<AgencyKey, WebUser> administrators =
                agency -> users.computeIfAbsent(agency, key -> WebUser.loggedIn(installation, "admin." + key));

        AgencyPairs.all()
                .forEach(pair -> pages().forEach(page -> {
                    WebUser attacker = administrators.apply(pair.attacker());
                    HttpResponse<String> foreign =
                            attacker.open(at(page, pair.victim().value()));
                    HttpResponse<String> absent = attacker.open(at(page, ABSENT));
                    HttpResponse<String> own = administrators
                            .apply(pair.victim())
                            .open(at(page, pair.victim().value()));

                    assertThat(own.statusCode()).as("%s of its own", page).isEqualTo(200);
                    assertThat(foreign.statusCode()).as("%s: %s", pair, page).isEqualTo(404);
                    assertThat(seen(foreign)).as("%s: %s", pair, page).isEqualTo(seen(absent));
                }));
    }

    @Test
    void shouldHideTheRestOfOneAgencyFromAnother() {
        Map<AgencyKey, String> before = profiles();

        AgencyPairs.all()
                .forEach(pair -> operations()
                        .forEach((path, methods) -> methods.forEach(method -> {
                            String attacker = installation.bearer("admin." + pair.attacker());
                            HttpResponse<String> foreign = rest.send(
                                    method.name(),
                                    at(path, pair.victim().value()),
                                    attacker,
                                    body(method, pair.attacker()));
                            HttpResponse<String> absent =
                                    rest.send(method.name(), at(path, ABSENT), attacker, body(method, pair.attacker()));

                            assertThat(foreign.statusCode())
                                    .as("%s: %s %s", pair, method, path)
                                    .isEqualTo(404);
                            assertThat(seen(foreign)).isEqualTo(seen(absent));
                        })));

        assertThat(profiles()).as("nothing was changed").isEqualTo(before);
    }

    @Test
    void shouldServeTheSameRestToEachAgencysOwn() {
        AgencyPairs.agencies()
                .forEach(agency -> operations()
                        .forEach((path, methods) -> methods.stream()
                                .filter(method -> isPlain(method, path))
                                .forEach(method -> {
                                    String bearer = installation.bearer("admin." + agency);

                                    HttpResponse<String> own = rest.send(
                                            method.name(), at(path, agency.value()), bearer, body(method, agency));

                                    assertThat(own.statusCode())
                                            .as("%s %s of %s", method, path, agency)
                                            .isEqualTo(200);
                                })));
    }

    /** Whoever asks one agency for the SOP of another is told what an agency that there is not would tell, logged in or not. */
    @Test
    void shouldTellEverybodyOnlyWhatTheAddressedAgencyHas() {
        AgencyPairs.all()
                .forEach(pair -> publicPages()
                        .filter(path -> path.contains("{code}"))
                        .forEach(path -> codes(pair.attacker()).forEach(code -> {
                            String bearer = installation.bearer("admin." + pair.attacker());
                            HttpResponse<String> own =
                                    rest.get(everybodys(path, pair.attacker().value(), code), bearer);
                            HttpResponse<String> foreign =
                                    rest.get(everybodys(path, pair.victim().value(), code), bearer);
                            HttpResponse<String> absent = rest.get(everybodys(path, ABSENT, code), bearer);

                            assertThat(own.statusCode()).as("%s %s", path, code).isIn(200, 308);
                            assertThat(foreign.statusCode()).isEqualTo(404);
                            assertThat(seen(foreign)).isEqualTo(seen(absent));
                        })));
    }

    /** What is of the agency as a whole says nothing else to a member of another. */
    @Test
    void shouldTellEverybodyTheSameOfAnAgency() {
        AgencyPairs.all()
                .forEach(pair -> publicPages()
                        .filter(path -> !path.contains("{code}"))
                        .forEach(path -> {
                            String attacker = installation.bearer("admin." + pair.attacker());
                            String address = everybodys(path, pair.victim().value(), "");
                            HttpResponse<String> foreign = rest.get(address, attacker);
                            HttpResponse<String> own = rest.get(address, installation.bearer("admin." + pair.victim()));
                            HttpResponse<String> absent = rest.get(everybodys(path, ABSENT, ""), attacker);

                            assertThat(seen(foreign)).isEqualTo(seen(own));
                            assertThat(absent.statusCode()).isEqualTo(404);
                            if (path.endsWith(UNADOPTED)) {
                                assertThat(seen(own)).isEqualTo(seen(absent));
                            } else {
                                assertThat(own.statusCode()).as(address).isEqualTo(200);
                            }
                        }));
    }

    /** The templates of everybody's pages of an agency. */
    private Stream<String> publicPages() {
        List<String> pages = operations(true).keySet().stream()
                .filter(path -> path.contains("{agency}"))
                .toList();
        assertThat(pages).anyMatch(path -> path.contains("{code}")).anyMatch(path -> !path.contains("{code}"));
        return pages.stream();
    }

    private static List<String> codes(AgencyKey agency) {
        return Catalog.entries(agency.value()).stream()
                .map(CatalogEntry::code)
                .limit(2)
                .toList();
    }

    /** The address from outside. */
    private static String everybodys(String template, String agency, String code) {
        return template.replace("/api/public/of", "")
                .replace("{agency}", agency)
                .replace("{code}", code);
    }

    @Test
    void shouldBindAnotherSystemToItsAgencyAndItsScopes() {
        AgencyKey dairi = new AgencyKey("dairi");
        installation
                .realm()
                .serviceClients()
                .ensureServiceClient(dairi, "sicantik.dairi", new Secret(SERVICE_SECRET), Set.of("profile:read"));
        String bearer = installation
                .tokens()
                .service("sicantik.dairi", SERVICE_SECRET, Map.of("scope", "profile:read"))
                .path("access_token")
                .asText();

        assertThat(rest.get("/api/dairi/profile", bearer).statusCode()).isEqualTo(200);
        assertThat(rest.get("/api/dairi/members", bearer).statusCode()).isEqualTo(403);
        assertThat(rest.put("/api/dairi/profile", bearer, body(HttpMethod.PUT, dairi))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rest.get("/api/kudus/profile", bearer).statusCode()).isEqualTo(404);
        assertThat(seen(rest.get("/api/kudus/profile", bearer)))
                .isEqualTo(seen(rest.get("/api/" + ABSENT + "/profile", bearer)));
    }

    /** The templates of all views of agencies, with something in the place of further parameters. */
    private List<String> pages() {
        List<String> pages =
                installation.app().getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class)).stream()
                        .map(view ->
                                view.getBeanType().getAnnotation(Route.class).value())
                        .filter(template -> template.startsWith(":agency"))
                        .map(template -> "/"
                                + template.replaceFirst(":agency", "{agency}").replaceAll(":[^/]+", "x"))
                        .toList();
        assertThat(pages).hasSizeGreaterThan(3);
        return pages;
    }

    private Map<String, Set<HttpMethod>> operations() {
        return operations(false);
    }

    private Map<String, Set<HttpMethod>> operations(boolean openToAll) {
        Map<String, Set<HttpMethod>> operations = installation
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/"))
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(OpenToAll.class) == openToAll)
                .filter(route ->
                        route.getHttpMethod() != HttpMethod.OPTIONS && route.getHttpMethod() != HttpMethod.HEAD)
                .collect(Collectors.groupingBy(
                        route -> route.getUriMatchTemplate().toPathString(),
                        TreeMap::new,
                        Collectors.mapping(route -> route.getHttpMethod(), Collectors.toSet())));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    /** Whether it asks for nothing but the agency, or writes what every agency has. */
    private static boolean isPlain(HttpMethod method, String path) {
        return method == HttpMethod.GET ? !path.matches(".*\\{(?!agency).*") : path.endsWith("/profile");
    }

    private Map<AgencyKey, String> profiles() {
        Map<AgencyKey, String> profiles = new HashMap<>();
        AgencyPairs.agencies().forEach(agency -> profiles.put(agency, profile(agency)));
        return profiles;
    }

    private String profile(AgencyKey agency) {
        return rest.get("/api/" + agency + "/profile", installation.bearer("admin." + agency))
                .body();
    }

    /** What is written is the writer's own profile as it stands, which every agency would take. */
    private String body(HttpMethod method, AgencyKey writer) {
        return method.permitsRequestBody() ? profile(writer) : "";
    }

    private static String at(String template, String agency) {
        return template.replace("{agency}", agency).replaceAll("\\{[^}]+}", "x");
    }

    /** All that a client sees of an answer but the request's id, the time, whether the connection goes on, and a login renewed just then. */
    private static String seen(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        headers.remove("connection");
        headers.computeIfPresent("set-cookie", (_, cookies) -> withoutLogin(cookies));
        String id = response.headers().firstValue("x-request-id").orElseThrow();
        return response.statusCode() + " " + headers + " " + response.body().replace(id, "ID");
    }

    private static @Nullable List<String> withoutLogin(List<String> cookies) {
        List<String> others = cookies.stream()
                .filter(cookie -> !cookie.startsWith("laksana-login="))
                .toList();
        return others.isEmpty() ? null : others;
    }
}
