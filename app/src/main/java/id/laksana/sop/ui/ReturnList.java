package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Return;
import java.util.List;
import java.util.stream.Collectors;

/** The flows that lead back, and what a round costs. */
@Tag("section")
final class ReturnList extends Component {

    private static final long serialVersionUID = 1L;

    private final transient StepWords numbers;

    ReturnList(List<Return> returns, StepWords numbers) {
        this.numbers = numbers;
        getElement().appendChild(words("h2", "", getTranslation("times.returns")));
        if (returns.isEmpty()) {
            getElement().appendChild(words("p", "", getTranslation("times.returns.none")));
            return;
        }
        Element list = part("ul", "returns");
        returns.forEach(each -> list.appendChild(item(each)));
        getElement().appendChild(words("p", "", getTranslation("times.returns.explain")), list);
    }

    private Element item(Return back) {
        String repeated = back.repeated().stream().map(numbers::of).collect(Collectors.joining(", "));
        return new Element("li")
                .appendChild(
                        words("div", "", way(back.flow())),
                        words("div", "round", getTranslation("times.round", Words.of(back.round(), this))),
                        words("div", "told", getTranslation("times.repeated", repeated)));
    }

    private String way(Flow flow) {
        String from = numbers.of(flow.from());
        String to = flow.target() instanceof Flow.Next next ? numbers.of(next.step()) : "";
        String way = flow.label() == null
                ? getTranslation("times.return.plain", from, to)
                : getTranslation("times.return", from, Words.of(flow.label(), this), to);
        return flow.reading().doubtful() ? way + " · " + getTranslation("reading.doubtful") : way;
    }
}
