package id.laksana.shell;

import id.laksana.web.LogFields;
import id.laksana.web.Problem;
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
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What is sent where Tomcat itself refuses a request, before any filter sees it, or where all else failed. */
class ContainerRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerRefusals.class);

    /** Tomcat tells this from other bad requests by its sentence alone. */
    private static final String HEADER_TOO_LARGE =
            StringManager.getManager(Http11Processor.class).getString("iib.requestheadertoolarge.error");

    private final Refusals refusals;
    private final SecurityHeaders headers;

    ContainerRefusals(Refusals refusals, SecurityHeaders headers) {
        this.refusals = refusals;
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String id = Objects.requireNonNullElseGet(response.getHeader(RequestId.HEADER), RequestId::fresh);
        Refusal refusal = judge(status, failure);
        try (var _ = MDC.putCloseable(LogFields.REQUEST, id)) {
            refusals.note(
                    Objects.requireNonNullElse(request.getMethod(), "-"),
                    Objects.requireNonNullElse(request.getRequestURI(), "-"),
                    refusal);
            if (failure != null && status >= 500) {
                LOG.error("A request failed", failure);
            }
        }
        send(request, response, refusal, id);
    }

    private static Refusal judge(int status, @Nullable Throwable failure) {
        return failure != null && HEADER_TOO_LARGE.equals(failure.getMessage())
                ? Refusal.HEADER_TOO_LARGE
                : Refusal.of(status);
    }

    private void send(Request request, Response response, Refusal refusal, String id) {
        boolean problem = Refusals.isOfRest(request.getRequestURI());
        try {
            response.setStatus(refusal.status());
            response.setHeader(RequestId.HEADER, id);
            response.setHeader("Cache-Control", "no-store");
            headers.set(response);
            response.setContentType(problem ? Problem.TYPE : "text/html");
            response.setCharacterEncoding("UTF-8");
            response.getReporter()
                    .write(
                            problem
                                    ? refusals.write(refusals.problem(refusal, Texts.INDONESIAN), id)
                                    : refusals.page(refusal, id));
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("A refusal did not reach its client", e);
        }
    }
}
