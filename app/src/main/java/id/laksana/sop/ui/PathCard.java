package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Exit;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A path: how it ends, how long it takes and by whose time, and the way it goes. */
@Tag("li")
final class PathCard extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Procedure procedure;
    private final transient StepWords numbers;

    PathCard(Procedure procedure, Path path, int place, StepWords numbers, boolean slowest) {
        this.procedure = procedure;
        this.numbers = numbers;
        Element head = part("div", "path-head", words("h3", "", getTranslation("times.path", place)));
        head.appendChild(new StatusBadge(Words.status(path.outcome(), this)).getElement());
        if (slowest) {
            head.appendChild(badge(Status.Kind.RUNNING, getTranslation("times.badge.slowest")));
        }
        if (path.doubtful()) {
            head.appendChild(badge(Status.Kind.WARNING, getTranslation("times.badge.doubtful")));
        }
        PrintedFacts times = times(path);
        PrintedFacts way = new PrintedFacts().told(getTranslation("times.steps"), names(path.steps(), " → "));
        if (!path.exits().isEmpty()) {
            way.told(getTranslation("times.exits"), exits(path.exits()));
        }
        if (!path.untimed().isEmpty()) {
            way.told(getTranslation("times.untimed"), names(path.untimed(), ", "));
        }
        if (!path.handovers().isEmpty()) {
            way.told(getTranslation("times.handover"), handovers(path));
        }
        getElement().setAttribute("class", "path").appendChild(head, times.getElement(), way.getElement());
    }

    private static Element badge(Status.Kind kind, String word) {
        return new StatusBadge(new Status(kind, word)).getElement();
    }

    private PrintedFacts times(Path path) {
        PrintedFacts times = new PrintedFacts().told(getTranslation("times.total"), Words.of(path.total(), this));
        Stream.of(ClockOwner.values())
                .filter(owner -> !path.of(owner).equals(TimeTotal.NONE))
                .forEach(owner -> times.told(
                        getTranslation("times.owner", Words.of(owner, this)), Words.of(path.of(owner), this)));
        return times;
    }

    private String names(Collection<StepId> steps, String between) {
        return steps.stream().map(numbers::of).collect(Collectors.joining(between));
    }

    private String exits(List<Exit> exits) {
        return exits.stream().map(this::exit).collect(Collectors.joining(" · "));
    }

    private String exit(Exit exit) {
        String answer = Words.of(exit.answer(), this);
        String step = numbers.of(exit.decision());
        return procedure
                .step(exit.decision())
                .map(Step::question)
                .map(question -> getTranslation("times.exit.asked", step, question, answer))
                .orElseGet(() -> getTranslation("times.exit", step, answer));
    }

    private String handovers(Path path) {
        return path.handovers().stream()
                .flatMap(id -> procedure.step(id).stream())
                .flatMap(step -> Stream.ofNullable(step.handover())
                        .map(handover ->
                                getTranslation("times.handover.at", numbers.of(step.id()), Words.of(handover, this))))
                .collect(Collectors.joining(" · "));
    }
}
