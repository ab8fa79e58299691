package id.laksana.sop.print;

import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.OptionalInt;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** The drawn flow of a procedure, a strip for each row of its table, so that the arrows run through the table. */
public interface FlowStrips {

    /** Whose columns the strips run over, from left to right. */
    List<Scheme.Column> columns();

    /** How many pixels wide each column is; nothing where the strips take what the table gives. */
    default OptionalInt columnWidth() {
        return OptionalInt.empty();
    }

    /** What stands in the cell of the row. */
    Node strip(StepId step, Document document);
}
