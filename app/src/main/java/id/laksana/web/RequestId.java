package id.laksana.web;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/** Gives every request an id that the log, the answer and an error shown to a person have in common. */
@Singleton
public class RequestId extends HttpFilter {

    public static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1L;
    private static final String KEY = "request";

    /** The id of the request that is being served, or a dash outside one. */
    public static String current() {
        return Objects.requireNonNullElse(MDC.get(KEY), "-");
    }

    public static String fresh() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** Work that no request waits for has an id of its own. */
    public static MDC.MDCCloseable during(String id) {
        return MDC.putCloseable(KEY, id);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = fresh();
        try (var _ = during(id)) {
            response.setHeader(HEADER, id);
            chain.doFilter(request, response);
        }
    }
}
