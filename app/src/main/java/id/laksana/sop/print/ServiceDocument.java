package id.laksana.sop.print;

import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import org.w3c.dom.Document;

/** Makes documents of what stands on paper of an agency's services, in Indonesian as all of it. */
@Singleton
public class ServiceDocument {

    private final Texts texts;

    public ServiceDocument(Texts texts) {
        this.texts = texts;
    }

    public Document standard(PageHead head, PrintedStandard standard) {
        Html html = Html.document();
        String title = texts.get(Texts.INDONESIAN, "print.service-standard.of", standard.service());
        html.tree()
                .appendChild(SheetDocument.page(html, title, new ServicePages(html, texts, head).standard(standard)));
        return html.tree();
    }

    public Document charter(PageHead head, PrintedCharter charter) {
        Html html = Html.document();
        String title = texts.get(Texts.INDONESIAN, "print.charter");
        html.tree().appendChild(SheetDocument.page(html, title, new ServicePages(html, texts, head).charter(charter)));
        return html.tree();
    }
}
