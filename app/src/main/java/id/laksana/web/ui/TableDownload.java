package id.laksana.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.laksana.web.export.Export;
import id.laksana.web.export.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A table of the page as a file, written under the agency and the rights of whoever looks at the page. */
public final class TableDownload<T> implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final TableFormat format;
    private final transient PageBehalf behalf;
    private final transient Supplier<Export<T>> export;
    private final transient Consumer<Consumer<T>> rows;

    public TableDownload(
            TableFormat format, PageBehalf behalf, Supplier<Export<T>> export, Consumer<Consumer<T>> rows) {
        this.format = format;
        this.behalf = behalf;
        this.export = export;
        this.rows = rows;
    }

    /** What a row says is worded by the page, which is not there on the thread of a download unless it is put there. */
    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var before = CurrentInstance.setCurrent(event.getUI());
        try {
            Path file = behalf.of(event.getUI()).call(() -> export.get().spool(format, rows));
            try {
                send(file, event);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            refuse(event, e);
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }

    private void send(Path file, DownloadEvent event) throws IOException {
        event.setFileName(export.get().fileName(format, behalf.today(event.getUI())));
        event.setContentType(format.contentType());
        event.setContentLength(Files.size(file));
        Files.copy(file, event.getOutputStream());
    }

    private static void refuse(DownloadEvent event, Exception failure) {
        event.getResponse().setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        UI page = event.getUI();
        page.access(() -> Reported.failure(failure));
    }
}
