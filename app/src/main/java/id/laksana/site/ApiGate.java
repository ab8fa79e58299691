package id.laksana.site;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.login.RequestKind;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.LogFields;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** Serves REST for the agency that the address names, if it exists for the caller. */
@Singleton
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/api/([^/]+)/.+");

    private final transient AgencyRegistry registry;
    private final transient Access access;
    private final transient Refusals refusals;

    ApiGate(AgencyRegistry registry, Access access, Refusals refusals) {
        this.registry = registry;
        this.access = access;
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestKind.found(request).filter(RequestKind.PUBLIC::equals).isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Agency> agency = named(request).filter(found -> access.caller().belongsTo(found.key()));
        if (agency.isEmpty()) {
            refusals.send(request, response, Refusal.NOT_FOUND);
            return;
        }
        MDC.put(LogFields.AGENCY, agency.get().key().value());
        Optional<Refusal> closed = AgencyDoor.closed(agency.get());
        if (closed.isPresent()) {
            refusals.send(request, response, closed.get());
            return;
        }
        try (var _ = CurrentAgency.context(agency.get().key()).propagate()) {
            chain.doFilter(request, response);
        }
    }

    private Optional<Agency> named(HttpServletRequest request) {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        return address.matches() ? AgencyKey.parse(address.group(1)).flatMap(registry::find) : Optional.empty();
    }
}
