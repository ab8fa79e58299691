package id.laksana.web.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.laksana.web.work.Behalf;
import id.laksana.web.work.LongWork;
import id.laksana.web.work.LongWorks;
import id.laksana.web.work.Work;
import id.laksana.web.work.WorkKind;
import id.laksana.web.work.WorkState;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Starts a long work and shows how far it has come, whoever started it: the same person on another page or tab finds it
 * under way, and later its end.
 */
public final class WorkPanel<R> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient LongWorks works;
    private final transient PageBehalf behalves;
    private final transient WorkKind<R> kind;
    private final transient Function<R, String> told;
    private final Button start;
    private final Button cancel = new Button();
    private final Button dismiss = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Span spoken = new Span();
    private transient @Nullable LongWork<R> work;
    private transient Runnable unwatch = () -> {};
    private final Div offer = new Div();
    private transient @Nullable Function<R, Component> offering;
    private int spokenQuarter;
    private boolean awaited;

    /** @param told what is said of the result */
    public WorkPanel(LongWorks works, PageBehalf behalves, WorkKind<R> kind, String action, Function<R, String> told) {
        this.works = works;
        this.behalves = behalves;
        this.kind = kind;
        this.told = told;
        this.start = new Button(action);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.setText(getTranslation("work.cancel"));
        cancel.addClickListener(_ -> cancel());
        dismiss.setText(getTranslation("work.dismiss"));
        dismiss.addClickListener(_ -> dismiss());
        bar.getElement().setAttribute("aria-label", action);
        spoken.getElement().setAttribute("role", "status");
        spoken.addClassName("only-spoken");
        words.addClassName("words");
        getContent().addClassName("work");
        getContent().add(start, bar, words, offer, cancel, dismiss, spoken);
    }

    /** What the button starts. */
    public void starting(Work<R> wanted) {
        start.addClickListener(_ -> {
            switch (works.start(behalf(), kind, wanted)) {
                case LongWorks.Start.UnderWay<R> underWay -> watch(underWay.work());
                case LongWorks.Start.TooMany<R> tooMany ->
                    Toast.refused(getTranslation("work.too-many", tooMany.most()));
            }
        });
    }

    /** What the finished work offers to take away; whoever has waited for it here gets it at once. */
    public void offering(Function<R, Component> what) {
        offering = what;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        works.find(behalf(), kind).ifPresentOrElse(this::watch, this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    private Behalf behalf() {
        return behalves.of(UI.getCurrent());
    }

    private void watch(LongWork<R> known) {
        unwatch.run();
        work = known;
        spokenQuarter = 0;
        cancel.setEnabled(true);
        UI page = UI.getCurrent();
        unwatch = known.watch(() -> {
            try {
                page.access(this::refresh);
            } catch (UIDetachedException _) {
                unwatch.run();
            }
        });
        refresh();
    }

    private void cancel() {
        if (work != null) {
            work.cancel();
            cancel.setEnabled(false);
        }
    }

    private void dismiss() {
        works.dismiss(behalf(), kind);
        work = null;
        refresh();
        start.focus();
    }

    private void refresh() {
        WorkState<R> state = work == null ? null : work.state();
        boolean running = state instanceof WorkState.Running;
        start.setVisible(!running);
        cancel.setVisible(running);
        bar.setVisible(running);
        dismiss.setVisible(state != null && !running);
        words.setVisible(state != null);
        words.setClassName("failed", state instanceof WorkState.Failed);
        offer.removeAll();
        if (offering != null && state instanceof WorkState.Finished<R>(R result)) {
            Component offered = offering.apply(result);
            offer.add(offered);
            if (awaited) {
                offered.getElement().executeJs("this.click()");
            }
        }
        awaited = running;
        if (state != null) {
            words.setText(say(state));
            speak(state);
        }
    }

    private String say(WorkState<R> state) {
        return switch (state) {
            case WorkState.Running<R> running -> say(running);
            case WorkState.Finished<R>(R result) -> told.apply(result);
            case WorkState.Failed<R>(String id) -> getTranslation("work.failed", id);
            case WorkState.Cancelled<R>(long done, long total) -> getTranslation("work.cancelled", done, total);
        };
    }

    private String say(WorkState.Running<R> running) {
        bar.setIndeterminate(running.total() == 0);
        bar.setValue(running.share());
        if (running.total() == 0) {
            return getTranslation("work.begins");
        }
        String amount = getTranslation("work.amount", running.done(), running.total());
        return running.left().map(left -> amount + " · " + say(left)).orElse(amount);
    }

    private String say(Duration left) {
        if (left.compareTo(Duration.ofMinutes(1)) < 0) {
            return getTranslation("work.left.seconds");
        }
        return left.compareTo(Duration.ofHours(1)) < 0
                ? getTranslation("work.left.minutes", left.plusSeconds(59).toMinutes())
                : getTranslation("work.left.hours", left.plusMinutes(59).toHours());
    }

    /** Of what goes on, every quarter is enough for who hears it; the end is said at once. */
    private void speak(WorkState<R> state) {
        int quarter =
                state instanceof WorkState.Running<R> running ? 1 + (int) (running.share() * 4) : Integer.MAX_VALUE;
        if (quarter != spokenQuarter) {
            spokenQuarter = quarter;
            spoken.setText(say(state));
        }
    }
}
