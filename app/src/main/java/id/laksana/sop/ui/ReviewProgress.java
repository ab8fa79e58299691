package id.laksana.sop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.laksana.sop.review.Item;
import id.laksana.sop.review.Review;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** How far the review has come, and which of its items are looked at. */
final class ReviewProgress extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div filters = new Div();
    private final Map<Filter, Button> buttons = new EnumMap<>(Filter.class);
    private final Runnable chosen;
    private Filter filter = Filter.ALL;

    /** Which items are looked at. */
    enum Filter {
        ALL(_ -> true),
        WAITING(Item::isWaiting),
        DOUBTFUL(Item::isDoubtful);

        @SuppressWarnings("ImmutableEnumChecker") // a method of a record
        private final Predicate<Item> shows;

        Filter(Predicate<Item> shows) {
            this.shows = shows;
        }
    }

    ReviewProgress(Runnable chosen) {
        this.chosen = chosen;
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("review.progress"));
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", getTranslation("review.filter"));
        for (Filter offered : Filter.values()) {
            Button button = new Button("", _ -> choose(offered));
            buttons.put(offered, button);
            filters.add(button);
        }
        getContent().addClassName("progress");
        getContent().add(words, bar, filters);
    }

    boolean shows(Item item) {
        return filter.shows.test(item);
    }

    void add(Button act) {
        filters.add(act);
    }

    void show(Review review) {
        int all = review.items().size();
        words.setText(getTranslation("review.counts", review.settled(), all, review.doubtful()));
        bar.setValue((double) review.settled() / all);
        buttons.forEach((offered, button) -> {
            long count = review.items().stream().filter(offered.shows).count();
            button.setText(getTranslation("review.filter." + offered.name(), count));
            button.getElement().setAttribute("aria-pressed", String.valueOf(offered == filter));
        });
    }

    void focus() {
        buttons.values().iterator().next().focus();
    }

    private void choose(Filter offered) {
        filter = offered;
        chosen.run();
    }
}
