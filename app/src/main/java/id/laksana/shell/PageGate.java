package id.laksana.shell;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.Caller;
import id.laksana.identity.login.LoginSession;
import id.laksana.migrations.AgencyKey;
import id.laksana.site.AgencyDoor;
import id.laksana.web.LogFields;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.MDC;

/** Opens an agency's pages to its members. To all others the agency is as absent as one that was never there. */
@Singleton
class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** First segments of addresses that belong to no agency; what stands there guards itself. */
    private static final Set<String> NO_AGENCY = Set.of(
            "", "VAADIN", "assets", "aura", "api", "health", "operator", "supervisi", "favicon.svg", "favicon.ico");

    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    private final transient AgencyRegistry registry;
    private final transient Refusals refusals;

    PageGate(AgencyRegistry registry, Refusals refusals) {
        this.registry = registry;
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = PAGE_METHODS.contains(request.getMethod()) || isRest(request)
                ? refusal(request)
                : Optional.of(Refusal.NO_SUCH_METHOD);
        if (refusal.isPresent()) {
            refusals.send(request, response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        String segment = request.getRequestURI().split("/", 3)[1];
        if (belongsToNoAgency(segment)) {
            return Optional.empty();
        }
        return AgencyKey.parse(segment)
                .filter(key ->
                        person(request).filter(person -> person.belongsTo(key)).isPresent())
                .flatMap(registry::find)
                .map(PageGate::serve)
                .orElse(Optional.of(Refusal.NOT_FOUND));
    }

    private static Optional<Refusal> serve(Agency agency) {
        MDC.put(LogFields.AGENCY, agency.key().value());
        return AgencyDoor.closed(agency);
    }

    static boolean belongsToNoAgency(String firstSegment) {
        return NO_AGENCY.contains(firstSegment);
    }

    private static Optional<Caller.Person> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : LoginSession.find(session::getAttribute).map(LoginSession::person);
    }
}
