package id.laksana.sop.print.pdf;

import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.print.FlowStrips;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Room for the strips of a flow: how high, and so what is drawn, shows only when the pages stand. */
record PaperStrips(Procedure flow, FlowInWords words) implements FlowStrips {

    @Override
    public List<Scheme.Column> columns() {
        return Scheme.of(flow).columns();
    }

    @Override
    public Node strip(StepId step, Document document) {
        Element place = document.createElement(DrawnBoxes.PLACE);
        place.setAttribute(DrawnBoxes.STRIP, step.value());
        place.setAttribute("alt", words.of(flow, step));
        return place;
    }
}
