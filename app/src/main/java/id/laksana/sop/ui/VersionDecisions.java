package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.function.Function;

/** Asks for the day from which something decided of a version counts, decides it, and says what came of it. */
final class VersionDecisions {

    private final Component reader;
    private final VersionsPanel.Maker services;
    private final Sop sop;
    private final Version version;

    VersionDecisions(Component reader, VersionsPanel.Maker services, Sop sop, Version version) {
        this.reader = reader;
        this.services = services;
        this.sop = sop;
        this.version = version;
    }

    void putInForce() {
        String consequence = sop.inForce()
                .map(now -> reader.getTranslation("version.enact.text", version.no(), now.no()))
                .orElseGet(() -> reader.getTranslation("version.enact.text-first", version.no()));
        ask(
                reader.getTranslation("version.enact"),
                consequence,
                day -> services.ratification().putInForce(sop.id(), version.no(), day));
    }

    void adoptNewestLayout() {
        tell(services.ratification().adoptNewestLayout(sop.id(), version.no()));
    }

    void withdraw() {
        String consequence = reader.getTranslation("version.withdraw.text", version.no());
        ask(
                reader.getTranslation("version.withdraw"),
                consequence,
                day -> services.ratification().withdraw(sop.id(), version.no(), day));
    }

    private void ask(String act, String consequence, Function<LocalDate, Decision> decide) {
        LocalDate today = services.day().today();
        DatePicker day = Pickers.date(reader.getTranslation("version.day"));
        day.setMin(today);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(act);
        dialog.addClassName("confirmation");
        dialog.add(new Paragraph(consequence), day);
        Button confirm = new Button(act, _ -> {
            LocalDate chosen = day.getValue();
            if (dialog.isOpened() && chosen != null && !day.isInvalid()) {
                dialog.close();
                tell(decide.apply(chosen));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(reader.getTranslation("form.cancel"), _ -> dialog.close()), confirm);
        dialog.open();
    }

    private void tell(Decision decision) {
        DecisionWords.tell(reader, decision);
        DecisionWords.reopen(reader, services.agency().get(), sop.code(), "versi");
    }
}
