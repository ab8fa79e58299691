package id.laksana.sop.desk.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.PageDownload;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** The canonical document of a sheet as a file. */
public final class SheetDownload extends PageDownload<byte[]> {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Supplier<Optional<byte[]>> document;

    /** @param document nothing where it is there no more */
    public SheetDownload(String name, Supplier<Optional<byte[]>> document, PageBehalf behalf) {
        super(behalf);
        this.name = name;
        this.document = document;
    }

    @Override
    protected byte[] make() {
        return document.get().orElseThrow(() -> new StaleVersion("What is downloaded"));
    }

    @Override
    protected void send(byte[] file, DownloadEvent event) throws IOException {
        event.setFileName(name);
        event.setContentType("application/json");
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }
}
