package id.laksana.sop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.web.Formats;
import id.laksana.web.ui.AddressBar;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An SOP: in the version that is in force, or in another one that the address names. */
@Prototype
@Route(":agency/sop/:code")
@Allowed(Permission.READ_SOPS)
class SopView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "versi";

    private final transient Sops sops;
    private final transient SopPanels panels;
    private final transient CurrentAgency agency;
    private final transient Formats formats;
    private String name = "";

    SopView(Sops sops, SopPanels panels, CurrentAgency agency, AgencyFormats agencyFormats) {
        this.sops = sops;
        this.panels = panels;
        this.agency = agency;
        this.formats = agencyFormats.in(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sop> sop = sops.find(event.getRouteParameters().get("code").orElseThrow());
        Optional<Version> version = sop.flatMap(found -> asked(found, AddressBar.read(event.getLocation(), VERSION)));
        if (sop.isEmpty() || version.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(sop.get(), version.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(name);
    }

    private static Optional<Version> asked(Sop sop, String no) {
        if (no.isEmpty()) {
            return Optional.of(sop.shown());
        }
        return no.matches("[1-9][0-9]{0,5}") ? sop.version(Integer.parseInt(no)) : Optional.empty();
    }

    private void show(Sop sop, Version version) {
        Sheet sheet = sops.sheet(sop.id(), version.no());
        name = Optional.ofNullable(sheet.identity().name().value()).orElse(sop.code());
        DetailPage page = new DetailPage(name);
        page.status(new Status(
                SopStates.kind(version.state()),
                getTranslation(
                        "sop.state-of-version", getTranslation("version.state." + version.state()), version.no())));
        if (version.no() != sop.shown().no()) {
            page.note(otherVersion(sop, version));
        }
        addFacts(page, sop, version, sheet);
        if (version.origin() == Origin.ADOPTED && version.state() == VersionState.PROPOSED) {
            Paragraph waiting = new Paragraph(getTranslation("shipped.waiting"));
            waiting.addClassName("note");
            page.note(waiting);
        }
        panels.draft(sop, getTranslation("approval.open-draft")).ifPresent(page::action);
        panels.enactment(sop, this).ifPresent(page::action);
        if (panels.mayEdit()) {
            page.action(edit(sop));
        }
        if (version.wasInForce()) {
            page.action(published(sop, version));
        }
        FindingWords words = new FindingWords(this, sheet);
        page.tab("lembar", getTranslation("sop.tab.sheet"), () -> panels.sheet(sop, version, sheet));
        page.tab("bagan", getTranslation("sop.tab.chart"), () -> panels.chart(sop, version, sheet, words::obstacle));
        page.tab("tabel", getTranslation("sop.tab.table"), () -> new SheetTable(sheet));
        page.tab("formulir", getTranslation("sop.tab.forms"), () -> new FormsPanel(sheet));
        page.tab("pelaksana", getTranslation("sop.tab.cast"), () -> panels.cast(sop, sheet));
        page.tab("waktu", getTranslation("sop.tab.times"), () -> panels.times(sheet, words::obstacle));
        page.tab(
                "temuan",
                getTranslation("sop.tab.findings"),
                () -> new FindingsPanel(sheet, sops.findings(sop.id(), sheet)));
        page.tab("pembacaan", getTranslation("sop.tab.reading"), () -> panels.reading(sop));
        page.tab("versi", getTranslation("sop.tab.versions"), () -> panels.versions(sop));
        add(page);
    }

    private void addFacts(DetailPage page, Sop sop, Version version, Sheet sheet) {
        Optional.ofNullable(sheet.identity().number().value())
                .ifPresent(number -> page.fact(getTranslation("sop.number"), number));
        sop.service().ifPresent(service -> {
            page.fact(getTranslation("sop.service"), service.position() + ". " + service.name());
            canonicalName(service.canonical()).ifPresent(called -> page.fact(getTranslation("sop.canonical"), called));
        });
        Optional.ofNullable(sheet.letterhead().unit().printed())
                .ifPresent(unit -> page.fact(getTranslation("sop.unit"), unit));
        panels.owner(sop).ifPresent(owner -> page.fact(getTranslation("shipped.taken-from"), owner));
        addPeriod(page, version);
        Optional.ofNullable(sheet.decree())
                .ifPresent(decree -> page.fact(getTranslation("sop.decree"), decree(decree)));
    }

    private void addPeriod(DetailPage page, Version version) {
        if (version.state() == VersionState.PROPOSED) {
            return;
        }
        String since = version.since().map(formats::date).orElse(getTranslation("version.since.unknown"));
        page.fact(getTranslation("version.since"), since);
        version.until()
                .filter(_ -> !version.hasCountedForADayAtMost())
                .ifPresent(until -> page.fact(getTranslation("version.until"), formats.date(until.minusDays(1))));
    }

    private static String decree(Decree decree) {
        return decree.act() + ", " + decree.annex() + ", " + decree.item();
    }

    private Optional<String> canonicalName(@Nullable String code) {
        return Catalog.services().stream()
                .filter(service -> service.code().equals(code))
                .map(service -> service.name(getLocale()))
                .findFirst();
    }

    private Paragraph otherVersion(Sop sop, Version version) {
        Anchor shown = new Anchor(
                "/" + agency.get().value() + "/sop/" + sop.code(),
                sop.inForce().isPresent()
                        ? getTranslation("version.shown", sop.shown().no())
                        : getTranslation("version.shown-newest", sop.shown().no()));
        Paragraph note = new Paragraph(getTranslation("version.other", version.no()) + " ");
        note.add(shown);
        note.addClassName("note");
        return note;
    }

    /** Opens the draft that there is, or begins a revision. */
    private Button edit(Sop sop) {
        Button edit = new Button(getTranslation("editor.edit"), VaadinIcon.EDIT.create());
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        edit.addClickListener(_ ->
                edit.getUI().ifPresent(page -> page.navigate(agency.get().value() + "/sop/" + sop.code() + "/ubah")));
        return edit;
    }

    private Anchor published(Sop sop, Version version) {
        Anchor json = new Anchor(
                "/" + agency.get().value() + "/layanan/" + sop.code() + "/sop.json?versi=" + version.no(),
                getTranslation("sop.json"));
        json.setRouterIgnore(true);
        return json;
    }
}
