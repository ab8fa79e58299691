package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.HandOver;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.OfficialId;
import id.laksana.organisation.structure.PostId;
import java.time.LocalDate;
import java.util.List;

/** An official: which posts were held, and what can be done. */
final class OfficialCard {

    private final Tools tools;
    private final Dialogs dialogs;
    private final Dialog dialog = new Dialog();

    OfficialCard(Tools tools, Dialogs dialogs) {
        this.tools = tools;
        this.dialogs = dialogs;
    }

    void open(Official official, String posts) {
        dialog.setHeaderTitle(official.printedName());
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(posts.isEmpty() ? dialog.getTranslation("organisation.holds-nothing") : posts));
        List<Appointment> all = tools.appointments().of(official.id());
        if (!all.isEmpty()) {
            dialog.add(new Paragraph(dialog.getTranslation("organisation.history")), history(all));
        }
        dialog.getFooter()
                .add(
                        new Button(dialog.getTranslation("form.cancel"), _ -> dialog.close()),
                        button(dialog.getTranslation("organisation.hand-over"), () -> handOver(official)),
                        change(official));
        dialog.open();
    }

    private UnorderedList history(List<Appointment> all) {
        Refusals words = tools.words(dialog);
        UnorderedList list = new UnorderedList();
        all.forEach(one -> list.add(
                new ListItem(one.manner().over(name(one.post())) + " · " + words.period(one.from(), one.until()))));
        return list;
    }

    private String name(PostId post) {
        return tools.structure().post(post).map(found -> found.name()).orElse("");
    }

    private Button change(Official official) {
        Button change = button(dialog.getTranslation("organisation.official.change"), () -> dialogs.change(official));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        return change;
    }

    private Button button(String words, Runnable act) {
        return new Button(words, _ -> {
            dialog.close();
            act.run();
        });
    }

    private void handOver(Official official) {
        LocalDate today = tools.day().today();
        OfficialId nobody = OfficialId.fresh();
        dialogs.add(HandOver.fresh(official.id(), nobody, today, today), official);
    }
}
