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

    /** The id of the request that is being served, or a dash outside one. */
    public static String current() {
        return Objects.requireNonNullElse(MDC.get(LogFields.REQUEST), "-");
    }

    /** In two halves: it is read out over the telephone, and sixteen digits in a row would be taken for a citizen's number. */
    public static String fresh() {
        HexFormat hex = HexFormat.of();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return hex.toHexDigits(random.nextInt()) + "-" + hex.toHexDigits(random.nextInt());
    }

    /** Work that no request waits for has an id of its own. */
    public static MDC.MDCCloseable during(String id) {
        return MDC.putCloseable(LogFields.REQUEST, id);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = fresh();
        MDC.put(LogFields.REQUEST, id);
        try {
            response.setHeader(HEADER, id);
            chain.doFilter(request, response);
        } finally {
            LogFields.ALL.forEach(MDC::remove);
        }
    }
}
