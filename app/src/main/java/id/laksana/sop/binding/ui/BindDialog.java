package id.laksana.sop.binding.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.sop.binding.Binding;
import id.laksana.sop.binding.BindingOutcome;
import id.laksana.sop.binding.Bindings;
import id.laksana.sop.binding.Board;
import id.laksana.sop.binding.Group;
import id.laksana.sop.binding.Seat;
import id.laksana.sop.binding.Standing;
import id.laksana.sop.binding.Suggestion;
import id.laksana.sop.binding.Target;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Toast;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds the performers of a group, in all of their SOPs or in some. */
final class BindDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Bindings bindings;
    private final transient Board board;
    private final transient BindingWords words;
    private final transient Runnable afterwards;
    private final Select<Standing> standing = new Select<>();
    private final MultiSelectComboBox<Post> posts = new MultiSelectComboBox<>();
    private final CheckboxGroup<Seat> seats = new CheckboxGroup<>();

    BindDialog(Bindings bindings, Board board, BindingWords words, Runnable afterwards) {
        this.bindings = bindings;
        this.board = board;
        this.words = words;
        this.afterwards = afterwards;
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        standing.setLabel(getTranslation("binding.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(words::standing);
        standing.addValueChangeListener(change -> relabel(change.getValue()));
        posts.setItems(board.eligible());
        posts.setItemLabelGenerator(Post::name);
        posts.setRequiredIndicatorVisible(true);
        seats.setLabel(getTranslation("binding.in-sops"));
        seats.setItemLabelGenerator(seat -> seat.name() + " – " + words.bound(seat));
        seats.addClassName("binding-seats");
        seats.setItemEnabledProvider(board::mayChange);
        seats.setErrorMessage(getTranslation("binding.no-sop"));
    }

    void open(Group group) {
        setHeaderTitle(group.name());
        seats.setItems(group.seats());
        List<Seat> changeable = group.seats().stream().filter(board::mayChange).toList();
        changeable.forEach(seats::select);
        if (changeable.size() < group.seats().size()) {
            seats.setHelperText(getTranslation("binding.others"));
        }
        Optional<Suggestion> suggestion = group.suggestion()
                .filter(found -> !group.unbound().isEmpty() && board.eligible().contains(found.post()));
        Div fields = new Div();
        fields.addClassName("stacked");
        suggestion.ifPresent(found -> fields.add(offer(found)));
        if (board.eligible().isEmpty()) {
            fields.add(new Paragraph(getTranslation("binding.no-posts")));
        }
        standing.setWidthFull();
        posts.setWidthFull();
        fields.add(standing, posts, seats);
        add(fields);
        addButtons(group);
        show(group);
        open();
    }

    private Div offer(Suggestion found) {
        Button use = new Button(getTranslation("binding.use"), _ -> {
            standing.setValue(found.standing());
            posts.setValue(Set.of(found.post()));
        });
        Div offer =
                new Div(new Paragraph(getTranslation("binding.offer", words.suggested(found), words.why(found))), use);
        offer.addClassName("binding-offer");
        return offer;
    }

    private void addButtons(Group group) {
        Button save = new Button(getTranslation("form.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button release = new Button(getTranslation("binding.release"), _ -> release());
        release.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        release.setVisible(
                group.seats().stream().anyMatch(seat -> seat.binding().isPresent() && board.mayChange(seat)));
        getFooter().add(release, new Button(getTranslation("form.cancel"), _ -> close()), save);
    }

    /** What the first that is bound is bound to, or else what the papers say. */
    private void show(Group group) {
        Optional<Binding> first = group.seats().stream()
                .filter(board::mayChange)
                .flatMap(seat -> seat.binding().stream())
                .findFirst();
        standing.setValue(first.map(Binding::standing)
                .or(() -> group.suggestion().map(Suggestion::standing))
                .orElseGet(
                        () -> Standing.of(group.seats().getFirst().performer().kind())));
        List<PostId> known = first.map(Binding::posts).orElse(List.of());
        posts.setValue(board.eligible().stream()
                .filter(post -> known.contains(post.id()))
                .toList());
    }

    private void relabel(Standing chosen) {
        posts.setLabel(getTranslation(chosen.isRecorded() ? "binding.recorder" : "binding.posts"));
        posts.setHelperText(getTranslation(chosen.isRecorded() ? "binding.recorder.help" : "binding.posts.help"));
    }

    private void save() {
        int chosen = posts.getValue().size();
        boolean right = standing.getValue().isRecorded() ? chosen == 1 : chosen > 0;
        posts.setErrorMessage(
                getTranslation(standing.getValue().isRecorded() ? "binding.one-recorder" : "form.required"));
        posts.setInvalid(!right);
        if (isOpened() && right && isChosen()) {
            Target target = new Target(
                    standing.getValue(), posts.getValue().stream().map(Post::id).toList());
            finish(() -> bindings.bind(List.copyOf(seats.getValue()), target));
        }
    }

    private void release() {
        if (isOpened() && isChosen()) {
            List<Seat> chosen = List.copyOf(seats.getValue());
            finish(() -> {
                bindings.release(chosen);
                return new BindingOutcome.Done(chosen.size());
            });
        }
    }

    private boolean isChosen() {
        seats.setInvalid(seats.getValue().isEmpty());
        return !seats.isInvalid();
    }

    private void finish(java.util.function.Supplier<BindingOutcome> act) {
        try {
            switch (act.get()) {
                case BindingOutcome.Done done -> Toast.done(getTranslation("binding.done", done.bound()));
                case BindingOutcome.Closed closed ->
                    Toast.refused(getTranslation(
                            "binding.closed",
                            closed.posts().stream().map(Post::name).collect(joining(", "))));
            }
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("binding.stale"));
        }
        close();
        afterwards.run();
    }
}
