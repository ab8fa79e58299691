package id.laksana.sop.service.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.ServiceTime;
import id.laksana.sop.service.SlowestPath;
import id.laksana.sop.service.TimeWords;
import java.util.Optional;

/** What a promise has to reckon with: how long the slowest path takes by the SOP, and whether that is longer than promised. */
final class PromiseNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Optional<SlowestPath> slowest;
    private final Paragraph warning = new Paragraph();

    PromiseNote(Optional<SlowestPath> slowest) {
        this.slowest = slowest;
        getContent().addClassName("promise-note");
        getContent()
                .add(new Paragraph(slowest.map(
                                path -> getTranslation("service.slowest", TimeWords.of(path, this::getTranslation)))
                        .orElseGet(() -> getTranslation("service.slowest.none"))));
        if (slowest.filter(SlowestPath::untimedSteps).isPresent()) {
            getContent().add(new Paragraph(getTranslation("service.slowest.untimed")));
        }
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "status");
        getContent().add(warning);
    }

    void show(Optional<Promise> promise) {
        ServiceTime time = new ServiceTime(promise, slowest);
        warning.setText(time.isPromisedTooShort() ? tooShort(promise.orElseThrow(), slowest.orElseThrow()) : "");
    }

    private String tooShort(Promise promise, SlowestPath path) {
        return getTranslation(
                "service.promise-too-short",
                ServiceTime.minutes(path.agency()),
                TimeWords.of(promise, this::getTranslation),
                ServiceTime.minutes(promise.time()),
                TimeTotal.MINUTES_OF_A_DAY);
    }
}
