package id.laksana.shell;

import id.laksana.identity.login.RequestKind;
import id.laksana.site.ApiPermissions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures every request, and logs a slow one. A connection of the push is long, not slow: it is over when it stands. */
@Singleton
class RequestLog extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private final transient MeterRegistry meters;
    private final transient Duration slow;

    RequestLog(MeterRegistry meters, @Property(name = "laksana.slow.request") Duration slow) {
        this.meters = meters;
        this.slow = slow;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            note(request, status, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void note(HttpServletRequest request, int status, Duration time) {
        String kind = RequestKind.found(request).map(RequestKind::label).orElse("refused");
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        Timer.builder("http.server.requests")
                .tag("kind", kind)
                .tag("method", method)
                .tag("route", ApiPermissions.route(request))
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(
                        Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofSeconds(2))
                .register(meters)
                .record(time);
        if (time.compareTo(slow) >= 0) {
            meters.counter("laksana.requests.slow", "kind", kind).increment();
            LOG.warn("Slow request, {} ms: {} {} with {}", time.toMillis(), kind, method, status);
        }
    }
}
