package id.laksana.shell;

import id.laksana.attachment.Limits;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Refuses addresses that mean one thing here and another elsewhere (steps upwards, encoded separators, parameters within
 * segments), and bodies that are larger than anything we ask for.
 */
@Singleton
class AddressGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long LARGEST_BODY = 2L * 1024 * 1024;
    /** Files of cases by REST are looked at as they come, and a little more than one can have is told apart there. */
    private static final Pattern ATTACHMENTS = Pattern.compile("/api/[^/]+/cases/[^/]+/attachments");

    private static final long LARGEST_ATTACHMENT = Limits.USUAL_FILE + 1024;
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";
    private static final Pattern TRICKS =
            Pattern.compile("//|/\\.{1,2}(/|$)|[;\\\\\\p{Cntrl}]|%(2e|2f|5c|3b|25|0|1|7f)", Pattern.CASE_INSENSITIVE);

    /** Vaadin takes the number of a page for a number, whatever stands there. */
    private static final Pattern NO_PAGE = Pattern.compile("(^|&)v-uiId=(?![0-9]{1,9}(&|$))");

    private final transient Refusals refusals;

    AddressGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (TRICKS.matcher(request.getRequestURI()).find()) {
            refusals.send(request, response, Refusal.BAD_ADDRESS);
        } else if (NO_PAGE.matcher(Objects.requireNonNullElse(request.getQueryString(), ""))
                .find()) {
            refusals.send(request, response, Refusal.BAD_REQUEST);
        } else if (request.getRequestURI().startsWith(UPLOADS)) {
            chain.doFilter(request, response);
        } else {
            long most = ATTACHMENTS.matcher(request.getRequestURI()).matches() ? LARGEST_ATTACHMENT : LARGEST_BODY;
            if (request.getContentLengthLong() > most) {
                refusals.send(request, response, Refusal.TOO_LARGE);
            } else {
                chain.doFilter(new BoundedRequest(request, most), response);
            }
        }
    }
}
