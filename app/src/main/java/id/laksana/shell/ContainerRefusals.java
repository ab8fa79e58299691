package id.laksana.shell;

import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import id.laksana.web.RequestId;
import id.laksana.web.SecurityHeaders;
import id.laksana.web.Texts;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is sent where Tomcat itself refuses a request, before any filter sees it, or where all else failed. Tomcat makes it by name. */
public class ContainerRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerRefusals.class);

    private final Refusals refusals = Refusals.with(new Texts());

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String id = Objects.requireNonNullElseGet(response.getHeader(RequestId.HEADER), RequestId::fresh);
        Refusals.log(request.getMethod(), Objects.requireNonNullElse(request.getRequestURI(), "-"), status, id);
        if (failure != null && status >= 500) {
            LOG.error("A request failed (id {})", id, failure);
        }
        try {
            response.setHeader(RequestId.HEADER, id);
            response.setHeader("Cache-Control", "no-store");
            SecurityHeaders.on(response);
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(refusals.page(Refusal.of(status), id));
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("A refusal did not reach its client", e);
        }
    }
}
