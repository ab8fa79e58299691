package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.UI;
import id.laksana.attachment.Attachments;
import id.laksana.attachment.Limits;
import id.laksana.attachment.StoreOutcome;
import id.laksana.web.ui.PageBehalf;
import jakarta.inject.Singleton;
import java.io.InputStream;

/** Takes files that are uploaded in a form, on behalf of whoever is at the page. A file of a form that is never handed in is gone a day later. */
@Singleton
public class FormUploads {

    private final Attachments attachments;
    private final PageBehalf pages;

    FormUploads(Attachments attachments, PageBehalf pages) {
        this.attachments = attachments;
        this.pages = pages;
    }

    StoreOutcome take(UI page, String name, InputStream file) throws Exception {
        return pages.of(page).call(() -> attachments.store(name, file, Limits.usual(0)));
    }
}
