package id.laksana.web.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import id.laksana.web.export.Export;
import id.laksana.web.export.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A table of the page as a file. */
public final class TableDownload<T> extends PageDownload<Path> {

    private static final long serialVersionUID = 1L;

    private final TableFormat format;
    private final transient PageBehalf behalf;
    private final transient Supplier<Export<T>> export;
    private final transient Consumer<Consumer<T>> rows;

    public TableDownload(
            TableFormat format, PageBehalf behalf, Supplier<Export<T>> export, Consumer<Consumer<T>> rows) {
        super(behalf);
        this.format = format;
        this.behalf = behalf;
        this.export = export;
        this.rows = rows;
    }

    @Override
    protected Path make() throws IOException {
        return export.get().spool(format, rows);
    }

    @Override
    protected void send(Path file, DownloadEvent event) throws IOException {
        try {
            event.setFileName(export.get().fileName(format, behalf.today(event.getUI())));
            event.setContentType(format.contentType());
            event.setContentLength(Files.size(file));
            Files.copy(file, event.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }
}
