package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.approval.Signatures;
import id.laksana.sop.approval.ui.Ratifying;
import id.laksana.sop.desk.SheetExchange;
import id.laksana.sop.desk.ui.RevisionUpload;
import id.laksana.sop.desk.ui.SheetDownload;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.web.Formats;
import id.laksana.web.ui.DownloadLink;
import id.laksana.web.ui.OneDialog;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.StatePanel;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The versions of an SOP: which one counts on a day, by what was known on another; how they differ; and what can be decided of them. */
final class VersionsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Maker services;
    private final transient Formats formats;
    private final String code;
    private final DatePicker on = Pickers.date(getTranslation("version.on"));
    private final DatePicker known = Pickers.date(getTranslation("version.known"));
    private final Div answer = new Div();
    private final Div list = new Div();

    private VersionsPanel(Maker services, String code) {
        this.services = services;
        this.formats = services.agencyFormats().in(getLocale());
        this.code = code;
        LocalDate today = services.day().today();
        on.setValue(today);
        known.setValue(today);
        known.setMax(today);
        on.addValueChangeListener(_ -> ask());
        known.addValueChangeListener(_ -> ask());
        Div question = new Div(on, known);
        question.addClassName("question");
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("answer");
        getContent().addClassName("versions");
        getContent().add(new Paragraph(getTranslation("version.explanation")), question, answer, list);
        ask();
        addComparison();
        if (services.mayDecide()) {
            addExchange();
        }
    }

    private void addExchange() {
        String place = services.agency().get().value();
        Button bring = new Button(
                getTranslation("revision-file.offer"),
                _ -> OneDialog.open(new RevisionUpload(services.exchange(), code, place + "/sop/" + code)));
        Anchor copy = new Anchor("/" + place + "/sop-baru?salin=" + code, getTranslation("new-sop.copy-this"));
        Div actions = new Div(bring, copy);
        actions.addClassName("question");
        getContent().add(new H2(getTranslation("revision-file.heading")), actions);
    }

    private void ask() {
        if (on.isInvalid() || known.isInvalid()) {
            return;
        }
        LocalDate today = services.day().today();
        LocalDate day = Optional.ofNullable(on.getValue()).orElse(today);
        LocalDate until = Optional.ofNullable(known.getValue()).orElse(today);
        Instant moment = until.plusDays(1).atStartOfDay(services.day().zone()).toInstant();
        Optional<Sop> sop = services.sops().find(code, day, moment);
        answer.removeAll();
        list.removeAll();
        answer.setText(answer(sop, day));
        if (sop.isEmpty()) {
            list.add(StatePanel.empty(getTranslation("version.none-known")));
        }
        boolean decidable = day.equals(today) && until.equals(today);
        sop.ifPresent(found ->
                found.versions().forEach(version -> list.add(new VersionCard(services, found, version, decidable))));
    }

    private String answer(Optional<Sop> sop, LocalDate day) {
        String date = formats.date(day);
        return sop.flatMap(Sop::inForce)
                .map(version -> getTranslation("version.in-force-on", date, version.no()))
                .orElseGet(() -> getTranslation("version.none-in-force-on", date));
    }

    private void addComparison() {
        services.sops().find(code).filter(sop -> sop.versions().size() > 1).ifPresent(sop -> {
            String address = "/" + services.agency().get().value() + "/sop/" + code + "/beda";
            Component comparison = new ComparisonPanel(services.sops(), sop);
            Anchor onSheet = new Anchor(address, getTranslation("version.compare.on-sheet"));
            getContent().add(new H2(getTranslation("version.compare")), onSheet, comparison);
        });
    }

    /** Makes panels, and hands them what they work with. */
    @Singleton
    record Maker(
            Sops sops,
            Ratification ratification,
            Access access,
            CurrentAgency agency,
            AgencyDay day,
            AgencyFormats agencyFormats,
            Ratifying ratifying,
            Signatures signatures,
            SheetExchange exchange,
            PageBehalf behalf) {

        /** The canonical document of a version, whether or not it is everybody's. */
        DownloadLink document(String code, int no, String words) {
            return new DownloadLink(
                    words,
                    new SheetDownload(
                            "sop-" + code + "-versi-" + no + ".json", () -> exchange.version(code, no), behalf));
        }

        VersionsPanel of(String code) {
            return new VersionsPanel(this, code);
        }

        boolean mayDecide() {
            return access.may(Permission.EDIT_SOPS);
        }
    }
}
