package id.laksana.sop.print.pdf;

import id.laksana.sop.print.FlowStrips;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document with no more than a table in it, to try the press without a template. */
final class Draft {

    private final Document document;

    private final FlowStrips strips;

    private Draft(Document document, FlowStrips strips) {
        this.document = document;
        this.strips = strips;
    }

    static Document of(String title, Procedure flow) {
        try {
            Draft draft = new Draft(
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .newDocument(),
                    PdfPressTest.PRESS.strips(flow));
            draft.write(title, flow);
            return draft.document;
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    static Element sheet(Document document) {
        return (Element) document.getElementsByTagName("h1").item(0).getParentNode();
    }

    private void write(String title, Procedure flow) {
        Element html = (Element) document.appendChild(document.createElement("html"));
        html.setAttribute("lang", "id");
        Element head = append(html, "head", "");
        append(head, "title", title);
        Element description = append(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        append(
                head,
                "style",
                "table{width:100%;table-layout:fixed;-fs-table-paginate:paginate;border-collapse:collapse;font-size:8pt} td,th{border:0.6pt solid black;padding:2pt} tr{page-break-inside:avoid} td.strip{padding:0}");
        Element sheet = append(append(html, "body", ""), "div", "");
        sheet.setAttribute("id", "sop");
        append(sheet, "h1", title);
        Element table = append(sheet, "table", "");
        columns(append(table, "colgroup", ""), flow);
        Element row = append(append(table, "thead", ""), "tr", "");
        append(row, "th", "No");
        append(row, "th", "Kegiatan");
        flow.performers().forEach(performer -> append(row, "th", performer.name()));
        append(row, "th", "Waktu");
        Element body = append(table, "tbody", "");
        flow.steps().forEach(step -> row(append(body, "tr", ""), step));
    }

    private void columns(Element group, Procedure flow) {
        append(group, "col", "").setAttribute("style", "width:8mm");
        append(group, "col", "").setAttribute("style", "width:60mm");
        IntStream.range(0, flow.performers().size()).forEach(_ -> append(group, "col", ""));
        append(group, "col", "").setAttribute("style", "width:30mm");
    }

    private void row(Element row, Step step) {
        append(row, "td", step.no() == null ? "" : step.no());
        append(row, "td", step.activity()).setAttribute("data-cell", step.id() + "/activity");
        Element strip = append(row, "td", "");
        strip.setAttribute("class", "strip");
        strip.setAttribute("colspan", String.valueOf(strips.columns().size()));
        strip.appendChild(strips.strip(step.id(), document));
        append(row, "td", step.standardTime() == null ? "" : step.standardTime().printed());
    }

    private Element append(Element parent, String tag, String text) {
        Element child = (Element) parent.appendChild(document.createElement(tag));
        if (!text.isEmpty()) {
            child.setTextContent(text);
        }
        return child;
    }
}
