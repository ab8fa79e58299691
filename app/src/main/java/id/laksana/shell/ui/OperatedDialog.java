package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import id.laksana.agency.AgencyStatus;
import id.laksana.shell.operator.OperatedAgencies;
import id.laksana.shell.operator.OperatedAgency;
import id.laksana.tenantadmin.Changed;
import id.laksana.tenantadmin.LifeEvent;
import id.laksana.web.Formats;
import id.laksana.web.ui.Toast;
import java.util.List;

/** What operators did to one agency, and where it is suspended and resumed: never without a reason. */
final class OperatedDialog {

    private final Component reader;
    private final OperatedAgencies agencies;
    private final OperatedAgency agency;
    private final Formats formats;
    private final Runnable afterwards;
    private final Dialog dialog = new Dialog();

    OperatedDialog(
            Component reader, OperatedAgencies agencies, OperatedAgency agency, Formats formats, Runnable afterwards) {
        this.reader = reader;
        this.agencies = agencies;
        this.agency = agency;
        this.formats = formats;
        this.afterwards = afterwards;
    }

    void open() {
        dialog.setHeaderTitle(agency.name());
        dialog.addClassName("form-dialog");
        agency.countFailure()
                .ifPresent(
                        why -> dialog.add(new Paragraph(reader.getTranslation("operator.count-failure") + ": " + why)));
        dialog.add(new H3(reader.getTranslation("operator.history")));
        addHistory(agencies.history(agency.key()));
        dialog.getFooter().add(new Button(reader.getTranslation("operator.close"), _ -> dialog.close()));
        if (!agencies.canChange()) {
            dialog.add(new Paragraph(reader.getTranslation("operator.read-only")));
        } else if (agency.status() != AgencyStatus.PROVISIONING) {
            addChange();
        }
        dialog.open();
    }

    private void addHistory(List<LifeEvent> history) {
        if (history.isEmpty()) {
            dialog.add(new Paragraph(reader.getTranslation("operator.history.none")));
            return;
        }
        UnorderedList told = new UnorderedList();
        history.forEach(event -> told.add(new ListItem(formats.moment(event.at()) + " · " + word(event.kind()) + " · "
                + event.actor() + (event.said().isEmpty() ? "" : " · " + event.said()))));
        dialog.add(told);
    }

    private void addChange() {
        boolean suspended = agency.status() == AgencyStatus.SUSPENDED;
        TextArea reason = new TextArea(reader.getTranslation("operator.reason"));
        reason.setMaxLength(OperatedAgencies.LONGEST_REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        reason.setErrorMessage(reader.getTranslation("form.required"));
        dialog.add(
                new Paragraph(reader.getTranslation(suspended ? "operator.resume.text" : "operator.suspend.text")),
                reason);
        Button act = new Button(reader.getTranslation(suspended ? "operator.resume" : "operator.suspend"), _ -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.focus();
            } else if (dialog.isOpened()) {
                dialog.close();
                tell(
                        suspended
                                ? agencies.resume(agency.key(), reason.getValue())
                                : agencies.suspend(agency.key(), reason.getValue()));
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        if (!suspended) {
            act.addThemeVariants(ButtonVariant.ERROR);
        }
        dialog.getFooter().add(act);
    }

    private void tell(Changed changed) {
        switch (changed) {
            case Changed.Done _ -> Toast.done(reader.getTranslation("form.saved"));
            case Changed.AlreadySo _ -> Toast.refused(reader.getTranslation("operator.already"));
            case Changed.NoSuchAgency _, Changed.NotServedYet _ ->
                Toast.refused(reader.getTranslation("operator.not-served"));
        }
        afterwards.run();
    }

    private String word(LifeEvent.Kind kind) {
        return switch (kind) {
            case SERVED -> reader.getTranslation("operator.event.served");
            case SUSPENDED -> reader.getTranslation("operator.event.suspended");
            case RESUMED -> reader.getTranslation("operator.event.resumed");
            case RENAMED -> reader.getTranslation("operator.event.renamed");
        };
    }
}
