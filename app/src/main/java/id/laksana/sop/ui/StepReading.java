package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a row is read: what kind of step it is, what it asks, where it leads, and why. */
@Tag("div")
final class StepReading extends Component {

    private static final long serialVersionUID = 1L;

    private final transient RowReadings readings;
    private final transient StepWords numbers;

    StepReading(ReadStep step, RowReadings readings, StepWords numbers) {
        this.readings = readings;
        this.numbers = numbers;
        getElement().setAttribute("class", "read step-reading");
        getElement().appendChild(kind(step));
        List<ReadFlow> exits = readings.exits(step.step());
        if (!exits.isEmpty()) {
            Element list = part("ul", "exits");
            exits.forEach(flow -> list.appendChild(words("li", "", exit(flow))));
            getElement().appendChild(list);
        }
        List<String> beside = readings.beside(step);
        if (!beside.isEmpty()) {
            getElement()
                    .appendChild(part(
                            "p",
                            "beside",
                            Element.createText(getTranslation("reading.beside") + " "),
                            SheetText.of(String.join(", ", beside), this)));
        }
        getElement().appendChild(why(step, exits));
    }

    private Element kind(ReadStep step) {
        String kind = step.kind() == null ? getTranslation("reading.no-kind") : Words.of(step.kind(), this);
        Element line = part("p", "kind", words("strong", "", kind));
        if (step.question() != null) {
            line.appendChild(Element.createText(": "), SheetText.of(step.question(), this));
        }
        if (step.performers().size() > 1 && step.joint() != Joint.LEAD) {
            line.appendChild(Element.createText(" · " + Words.of(step.joint(), this)));
        }
        return line;
    }

    private String exit(ReadFlow flow) {
        String target = Words.target(flow.to(), flow.outcome(), numbers, this);
        String exit = flow.label() == null ? "→ " + target : Words.of(flow.label(), this) + " → " + target;
        String waits =
                flow.waitsFor() == null ? "" : " · " + getTranslation("flow.waits", Words.of(flow.waitsFor(), this));
        return exit + waits + (flow.grounds().doubtful() ? " · " + getTranslation("reading.doubtful") : "");
    }

    private Element why(ReadStep step, List<ReadFlow> exits) {
        Element why = part("details", "why", words("summary", "", getTranslation("reading.why")));
        why.appendChild(grounds(null, step.grounds()));
        exits.forEach(flow -> why.appendChild(grounds(exit(flow), flow.grounds())));
        String facts = String.join(" · ", facts(step));
        return facts.isEmpty() ? why : why.appendChild(words("p", "", facts));
    }

    private List<String> facts(ReadStep step) {
        return Stream.of(
                        step.phase() == null ? "" : Words.of(step.phase(), this),
                        step.clock() == null
                                ? ""
                                : getTranslation(
                                        "reading.clock", Words.of(step.clock().owner(), this)),
                        step.handover() == null ? "" : Words.of(step.handover(), this),
                        step.recorder() == null
                                ? ""
                                : getTranslation("reading.recorder", readings.name(step.recorder())))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private Element grounds(@Nullable String of, Grounds grounds) {
        String basis = Words.of(grounds.basis(), this) + ": " + Words.of(grounds.why(), getLocale());
        String doubt = grounds.doubtful() ? " (" + getTranslation("reading.doubtful") + ")" : "";
        Element told = words("p", "", (of == null ? "" : of + ". ") + basis + doubt);
        grounds.evidence()
                .forEach(evidence -> told.appendChild(
                        Element.createText(" “"), SheetText.of(evidence, this), Element.createText("”")));
        return told;
    }
}
