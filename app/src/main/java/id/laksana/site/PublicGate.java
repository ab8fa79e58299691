package id.laksana.site;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.login.RequestKind;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.LogFields;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import id.laksana.web.SecurityHeaders;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.MDC;

/** Serves everybody's pages, of the agency that the address names or of all: without a login, without a session, by our own controllers. */
@Singleton
public class PublicGate extends HttpFilter {

    /**
     * Where the controllers of an agency's pages stand. From outside the address leads nowhere: it is one of REST, which knows no such agency. No
     * collection of REST is called so as its second half, or an agency called like one of REST's collections could be taken for that.
     */
    public static final String INSIDE = "/api/public/of/";

    /** Where the controllers of what belongs to no agency stand, likewise. */
    public static final String ACROSS = "/api/across";

    private static final long serialVersionUID = 1L;

    /** First segments of what belongs to no agency, none of which is a key of one. */
    private static final Set<String> OF_ALL = Set.of("layanan", "sitemap.xml", "robots.txt", "api");

    private final transient AgencyRegistry registry;
    private final transient Refusals refusals;

    PublicGate(AgencyRegistry registry, Refusals refusals) {
        this.registry = registry;
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestKind.found(request).filter(RequestKind.PUBLIC::equals).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getRequestURI();
        String first = path.split("/", 3)[1];
        if (OF_ALL.contains(first)) {
            request.getRequestDispatcher(ACROSS + path).forward(request, response);
        } else {
            serve(AgencyKey.parse(first).flatMap(registry::find), request, response);
        }
    }

    private void serve(Optional<Agency> agency, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader(SecurityHeaders.POLICY, SecurityHeaders.WITH_STYLE);
        Optional<Refusal> refusal = agency.map(AgencyDoor::closed).orElse(Optional.of(Refusal.NOT_FOUND));
        if (agency.isEmpty() || refusal.isPresent()) {
            refusals.send(request, response, refusal.orElse(Refusal.NOT_FOUND));
            return;
        }
        MDC.put(LogFields.AGENCY, agency.get().key().value());
        try (var _ = CurrentAgency.context(agency.get().key()).propagate()) {
            request.getRequestDispatcher(INSIDE + request.getRequestURI().substring(1))
                    .forward(request, response);
        }
    }

    /** The address that was asked for, of one that a controller sees. */
    static String outside(String path) {
        if (path.startsWith(ACROSS)) {
            return path.substring(ACROSS.length());
        }
        return path.startsWith(INSIDE) ? "/" + path.substring(INSIDE.length()) : path;
    }
}
