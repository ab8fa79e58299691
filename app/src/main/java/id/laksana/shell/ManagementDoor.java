package id.laksana.shell;

import id.laksana.identity.login.RequestKind;
import id.laksana.web.PlainPage;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Health and metrics need no login, so they are served at a port of their own, which serves nothing else. */
@Singleton
class ManagementDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FORMAT = "text/plain;version=0.0.4";

    private final transient ServerSettings settings;
    private final transient PrometheusMeterRegistry meters;
    private final transient Refusals refusals;

    ManagementDoor(ServerSettings settings, PrometheusMeterRegistry meters, Refusals refusals) {
        this.settings = settings;
        this.meters = meters;
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asked = RequestKind.isOfManagement(request.getRequestURI());
        boolean served = request.getLocalPort() == settings.managementPort();
        if (asked != served) {
            refusals.send(request, response, Refusal.NOT_FOUND);
        } else if (request.getRequestURI().equals(RequestKind.METRICS)) {
            PlainPage.send(response, HttpServletResponse.SC_OK, FORMAT, meters.scrape(FORMAT));
        } else {
            chain.doFilter(request, response);
        }
    }
}
