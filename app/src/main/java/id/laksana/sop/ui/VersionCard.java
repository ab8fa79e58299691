package id.laksana.sop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.laksana.sop.approval.Signed;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.web.Formats;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import java.util.List;
import java.util.Optional;

/** A version: where it comes from, when it counts, and what can be decided of it. */
final class VersionCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 12;

    private final transient VersionsPanel.Maker services;
    private final transient Sop sop;
    private final transient Version version;
    private final transient Formats formats;

    /** @param decidable whether it is shown as it stands now */
    VersionCard(VersionsPanel.Maker services, Sop sop, Version version, boolean decidable) {
        this.services = services;
        this.sop = sop;
        this.version = version;
        this.formats = services.agencyFormats().in(getLocale());
        Div head = new Div(
                new H3(getTranslation("version.no", version.no())),
                new StatusBadge(new Status(
                        SopStates.kind(version.state()), getTranslation("version.state." + version.state()))));
        head.addClassName("title");
        getContent().addClassName("version");
        getContent().add(head, new Paragraph(getTranslation("version.origin." + version.origin())));
        getContent().add(new Paragraph(period()), new Paragraph(recorded()));
        signed();
        getContent().add(links());
        if (decidable && services.mayDecide()) {
            offerDecisions();
        }
    }

    private String period() {
        if (version.state() == VersionState.PROPOSED) {
            return getTranslation("version.not-ratified");
        }
        if (!version.wasInForce() && version.state() == VersionState.WITHDRAWN) {
            return getTranslation("version.never");
        }
        if (version.hasCountedForADayAtMost()) {
            return getTranslation(
                    "version.first-day", formats.date(version.since().orElseThrow()));
        }
        Optional<String> since = version.since().map(formats::date);
        Optional<String> until = version.until().map(day -> formats.date(day.minusDays(1)));
        if (since.isEmpty()) {
            return until.map(last -> getTranslation("version.until-only", last))
                    .orElse(getTranslation("version.since-unknown"));
        }
        return until.map(last -> getTranslation("version.from-until", since.get(), last))
                .orElseGet(() -> getTranslation("version.from", since.get()));
    }

    private String recorded() {
        return getTranslation("version.recorded", formats.moment(version.recordedAt()), version.recordedBy())
                + (version.layout() == 0 ? "" : " " + getTranslation("version.layout", version.layout()));
    }

    private void signed() {
        List<Signed> signatures = services.signatures().of(sop.id(), version.no());
        if (!signatures.isEmpty()) {
            OrderedList list = new OrderedList();
            signatures.forEach(signed -> list.add(new ListItem(getTranslation(
                    "version.signed",
                    signed.by().name(),
                    signed.by().office().replace("\n", " "),
                    formats.date(signed.day())))));
            list.addClassName("signed");
            getContent().add(new Paragraph(getTranslation("version.signed-by")), list);
        }
    }

    private Div links() {
        Anchor open =
                new Anchor(address("/sop/" + sop.code() + "?versi=" + version.no()), getTranslation("version.open"));
        Div links = new Div(open);
        links.addClassName("links");
        if (version.wasInForce()) {
            links.add(file("sop.json", getTranslation("sop.json")));
        }
        if (version.wasInForce() && version.runnable()) {
            links.add(file("sop.bpmn", getTranslation("sop.bpmn")));
        }
        links.add(services.document(sop.code(), version.no(), getTranslation("version.document")));
        Code hash = new Code(version.hash().substring(0, SHORT));
        hash.setTitle(version.hash());
        links.add(new Span(new Span(getTranslation("version.hash") + " "), hash));
        return links;
    }

    private Anchor file(String form, String name) {
        String address = address("/layanan/" + sop.code() + "/" + form + "?versi=" + version.no());
        Anchor file = new Anchor(address, name);
        file.setRouterIgnore(true);
        return file;
    }

    private String address(String within) {
        return "/" + services.agency().get().value() + within;
    }

    private void offerDecisions() {
        Div actions = new Div();
        actions.addClassName("actions");
        VersionDecisions decisions = new VersionDecisions(this, services, sop, version, formats);
        switch (version.state()) {
            case PROPOSED -> {
                if (version.no() == sop.latest().no() && version.runnable()) {
                    services.ratifying().offer(sop.code(), this).ifPresent(actions::add);
                }
            }
            case COMING, IN_FORCE -> {
                actions.add(new Button(getTranslation("version.withdraw", version.no()), _ -> decisions.withdraw()));
                if (version.layout() < sop.newestLayout()) {
                    actions.add(new Button(getTranslation("version.adopt-layout"), _ -> decisions.adoptNewestLayout()));
                }
            }
            case SUPERSEDED, WITHDRAWN -> {}
        }
        getContent().add(actions);
    }
}
