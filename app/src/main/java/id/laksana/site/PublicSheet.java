package id.laksana.site;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.print.HtmlWriter;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The official sheet as everybody's page: what it is, in which other forms one can have it, and the sheet. */
@Singleton
class PublicSheet {

    private final OfficialPrints prints;
    private final Texts texts;
    private final CurrentAgency current;
    private final AgencyRegistry registry;

    PublicSheet(OfficialPrints prints, Texts texts, CurrentAgency current, AgencyRegistry registry) {
        this.prints = prints;
        this.texts = texts;
        this.current = current;
        this.registry = registry;
    }

    String of(Edition edition) {
        Document page = prints.page(edition);
        Element body = (Element) page.getElementsByTagName("body").item(0);
        body.insertBefore(header(page, edition), body.getFirstChild());
        return HtmlWriter.write(page);
    }

    private Element header(Document page, Edition edition) {
        Element header = page.createElement("header");
        header.setAttribute("class", "public-header");
        String agency = registry.find(current.get()).map(Agency::name).orElse("");
        Element name = page.createElement("strong");
        name.appendChild(link(page, "/" + current.get() + "/layanan", agency));
        header.appendChild(name);
        header.appendChild(words(page, "span", texts.get(Texts.INDONESIAN, "public.version", edition.no())));
        Element forms = page.createElement("nav");
        forms.setAttribute("aria-label", texts.get(Texts.INDONESIAN, "public.forms"));
        forms.appendChild(link(page, edition, SopForm.PDF, texts.get(Texts.INDONESIAN, "official.pdf")));
        if (edition.flow().isPresent()) {
            forms.appendChild(link(page, edition, SopForm.SVG, texts.get(Texts.INDONESIAN, "sop.tab.chart")));
            forms.appendChild(link(page, edition, SopForm.BPMN, texts.get(Texts.INDONESIAN, "sop.bpmn")));
        }
        forms.appendChild(link(page, edition, SopForm.JSON, texts.get(Texts.INDONESIAN, "sop.json")));
        header.appendChild(forms);
        return header;
    }

    private static Element link(Document page, Edition edition, SopForm form, String name) {
        return link(page, "sop." + form.ending() + "?versi=" + edition.no(), name);
    }

    private static Element link(Document page, String address, String name) {
        Element link = words(page, "a", name);
        link.setAttribute("href", address);
        return link;
    }

    private static Element words(Document page, String element, String text) {
        Element words = page.createElement(element);
        words.setTextContent(text);
        return words;
    }
}
