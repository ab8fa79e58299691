package id.laksana.sop.binding.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.binding.BindingOutcome;
import id.laksana.sop.binding.Bindings;
import id.laksana.sop.binding.Board;
import id.laksana.sop.binding.Group;
import id.laksana.sop.binding.Seat;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Toast;
import java.util.List;

/** Shows all proposals before they are accepted, and lets any be left out. */
final class AcceptDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Bindings bindings;
    private final transient Runnable afterwards;
    private final CheckboxGroup<Group> chosen = new CheckboxGroup<>();

    AcceptDialog(Bindings bindings, Board board, BindingWords words, Runnable afterwards) {
        this.bindings = bindings;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("binding.accept"));
        addClassName("form-dialog");
        chosen.setLabel(getTranslation("binding.suggestions"));
        chosen.setItems(board.proposed());
        chosen.setItemLabelGenerator(group -> getTranslation(
                "binding.preview",
                group.name(),
                group.unbound().size(),
                group.suggestion().map(words::suggested).orElse("")));
        chosen.setItemHelperGenerator(group -> getTranslation(
                "binding.preview.sops", group.suggestion().map(words::why).orElse(""), names(group)));
        board.proposed().forEach(chosen::select);
        Button accept = new Button(getTranslation("binding.accept"), _ -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("binding.accept.explanation")), chosen);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), accept);
    }

    private static String names(Group group) {
        return group.unbound().stream().map(Seat::name).distinct().collect(joining("; "));
    }

    private void accept() {
        List<Group> groups = List.copyOf(chosen.getValue());
        if (!isOpened() || groups.isEmpty()) {
            return;
        }
        try {
            if (bindings.accept(groups) instanceof BindingOutcome.Done done) {
                Toast.done(getTranslation("binding.done", done.bound()));
            }
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("binding.stale"));
        }
        close();
        afterwards.run();
    }
}
