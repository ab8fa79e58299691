package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.Signing;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;

/** Who signs as a post on a day of choice, as it is printed. */
final class SigningPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient Post post;
    private final Div blocks = new Div();

    SigningPanel(Tools tools, Post post, LocalDate today) {
        this.tools = tools;
        this.post = post;
        DatePicker day = Pickers.date(getTranslation("organisation.signing.day"));
        day.setValue(today);
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        blocks.addClassName("signing-blocks");
        blocks.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("organisation.signing.explanation")), day, blocks);
        show(today);
    }

    private void show(LocalDate day) {
        blocks.removeAll();
        List<Signing.Signatory> all = tools.signatories().all(post.id(), day);
        all.forEach(one -> blocks.add(block(one, one.equals(all.getFirst()))));
        if (all.isEmpty()) {
            blocks.add(new StatusBadge(new Status(Status.Kind.WARNING, getTranslation("organisation.nobody-signs"))));
        }
    }

    private Div block(Signing.Signatory one, boolean first) {
        Div block = new Div();
        block.addClassName("signing-block");
        block.setClassName("first", first);
        one.lines().forEach(line -> block.add(new Div(line)));
        Div name = new Div(one.printedName());
        name.addClassName("signed");
        block.add(name);
        if (!one.official().rank().isEmpty()) {
            block.add(new Div(one.official().rank()));
        }
        if (!one.official().nip().isEmpty()) {
            block.add(new Div("NIP. " + one.official().nip()));
        }
        return block;
    }
}
