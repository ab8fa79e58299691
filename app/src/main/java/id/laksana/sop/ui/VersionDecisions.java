package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.laksana.sop.approval.ui.DecisionWords;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.web.Formats;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for the day from which something decided of a version counts, decides it, and says what came of it. */
final class VersionDecisions {

    private final Component reader;
    private final VersionsPanel.Maker services;
    private final Sop sop;
    private final Version version;
    private final Formats formats;

    VersionDecisions(Component reader, VersionsPanel.Maker services, Sop sop, Version version, Formats formats) {
        this.reader = reader;
        this.services = services;
        this.sop = sop;
        this.version = version;
        this.formats = formats;
    }

    void adoptNewestLayout() {
        tell(services.ratification().adoptNewestLayout(sop.id(), version.no()));
    }

    /** For what is grave, a reason is asked, which the audit trail keeps. */
    void withdraw() {
        String consequence = consequence();
        TextArea reason = new TextArea(reader.getTranslation("version.withdraw.reason"));
        reason.setMaxLength(Ratification.LONGEST_REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        reason.setErrorMessage(reader.getTranslation("form.required"));
        ask(reader.getTranslation("version.withdraw", version.no()), consequence, List.of(reason), day -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.focus();
                return Optional.empty();
            }
            return Optional.of(services.ratification()
                    .withdraw(sop.id(), version.no(), day, reason.getValue().strip()));
        });
    }

    private String consequence() {
        if (version.state() == VersionState.COMING) {
            return reader.getTranslation("version.withdraw.text-coming", version.no());
        }
        return sop.after(version)
                .flatMap(next -> next.since()
                        .map(day -> reader.getTranslation(
                                "version.withdraw.text-next", version.no(), next.no(), formats.date(day))))
                .orElseGet(() -> reader.getTranslation("version.withdraw.text", version.no()));
    }

    /** @param decide decides, or says that something is missing */
    private void ask(
            String act, String consequence, List<Component> further, Function<LocalDate, Optional<Decision>> decide) {
        LocalDate today = services.day().today();
        DatePicker day = Pickers.date(reader.getTranslation("version.day"));
        day.setMin(today);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        day.setI18n(day.getI18n()
                .setMinErrorMessage(reader.getTranslation("review.enact.wrong"))
                .setRequiredErrorMessage(reader.getTranslation("review.enact.wrong")));
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(act);
        dialog.addClassName("confirmation");
        dialog.add(new Paragraph(consequence), day);
        dialog.add(further);
        Button confirm = new Button(act, _ -> {
            LocalDate chosen = day.getValue();
            if (chosen == null || chosen.isBefore(today)) {
                day.setErrorMessage(reader.getTranslation("review.enact.wrong"));
                day.setInvalid(true);
                day.focus();
            } else if (dialog.isOpened() && !day.isInvalid()) {
                decide.apply(chosen).ifPresent(decision -> {
                    dialog.close();
                    tell(decision);
                });
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
