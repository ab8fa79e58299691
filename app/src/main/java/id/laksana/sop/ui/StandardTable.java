package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import id.laksana.sop.sheet.ServiceStandard;
import java.util.Arrays;

/** The service standard that is printed with the sheet. */
@Tag("section")
final class StandardTable extends Component {

    private static final long serialVersionUID = 1L;

    StandardTable(ServiceStandard standard) {
        PlainTable table = new PlainTable(standard.title(), standard.header());
        standard.lines()
                .forEach(line -> table.row(Arrays.asList(
                        line.no(),
                        line.activity(),
                        String.join("; ", line.requirements()),
                        line.time(),
                        String.join("; ", line.outputs()),
                        line.remark())));
        getElement().appendChild(part("h3", "", SheetText.of(standard.title(), this)), table.getElement());
    }
}
