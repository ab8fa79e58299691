package id.laksana.sop.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.PageDownload;
import java.io.IOException;

/** The official sheet as a file for printers. */
final class PdfDownload extends PageDownload<byte[]> {

    private static final long serialVersionUID = 1L;

    private final transient Edition edition;
    private final transient OfficialPrints prints;

    PdfDownload(Edition edition, OfficialPrints prints, PageBehalf behalf) {
        super(behalf);
        this.edition = edition;
        this.prints = prints;
    }

    @Override
    protected byte[] make() {
        return prints.pdf(edition);
    }

    @Override
    protected void send(byte[] pdf, DownloadEvent event) throws IOException {
        event.setFileName(edition.fileName("pdf"));
        event.setContentType("application/pdf");
        event.setContentLength(pdf.length);
        event.getOutputStream().write(pdf);
    }
}
