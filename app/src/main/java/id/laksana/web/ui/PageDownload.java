package id.laksana.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that a page offers: made under the agency and the rights of whoever looks at the page, and sent when nothing of the agency is held any more. */
public abstract class PageDownload<F> implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient PageBehalf behalf;

    protected PageDownload(PageBehalf behalf) {
        this.behalf = behalf;
    }

    protected abstract F make() throws Exception;

    protected abstract void send(F file, DownloadEvent event) throws IOException;

    /** What a file says is worded by the page, which is not there on the thread of a download unless it is put there. */
    @Override
    public final void handleDownloadRequest(DownloadEvent event) throws IOException {
        var before = CurrentInstance.setCurrent(event.getUI());
        try {
            send(behalf.of(event.getUI()).call(this::make), event);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            refuse(event, e);
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }

    private static void refuse(DownloadEvent event, Exception failure) {
        event.getResponse().setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        UI page = event.getUI();
        page.access(() -> Reported.failure(failure));
    }
}
