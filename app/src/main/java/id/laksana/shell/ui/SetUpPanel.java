package id.laksana.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.laksana.organisation.setup.Guide;

/** What is still to be done until the agency can work by its SOPs. */
class SetUpPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SetUpTools tools;

    SetUpPanel(SetUpTools tools) {
        this.tools = tools;
        addClassName("set-up");
        show();
    }

    private void show() {
        Guide guide = tools.guide();
        removeAll();
        if (guide.next().isEmpty()) {
            NativeDetails done = new NativeDetails(getTranslation("set-up.finished"), steps(guide));
            done.addClassName("set-up-finished");
            add(done);
            return;
        }
        add(
                new H2(getTranslation("set-up.title")),
                new Paragraph(getTranslation("set-up.explanation")),
                progress(guide),
                steps(guide));
    }

    private Div progress(Guide guide) {
        int all = guide.stops().size();
        Span words = new Span(getTranslation("set-up.progress", guide.done(), all));
        words.setId("set-up-progress");
        ProgressBar bar = new ProgressBar(0, all, guide.done());
        bar.getElement().setAttribute("aria-labelledby", "set-up-progress");
        Div progress = new Div(words, bar);
        progress.addClassName("set-up-progress");
        return progress;
    }

    private OrderedList steps(Guide guide) {
        OrderedList steps = new OrderedList();
        guide.stops().stream()
                .map(stop -> new SetUpItem(
                        tools, stop, guide.next().filter(stop::equals).isPresent(), this::show))
                .forEach(steps::add);
        return steps;
    }
}
