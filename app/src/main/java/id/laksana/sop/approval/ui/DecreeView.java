package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.approval.DecreePrints;
import id.laksana.sop.approval.DecreeText;
import id.laksana.sop.approval.Decrees;
import id.laksana.sop.approval.IssuedDecree;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import id.laksana.web.ui.DownloadLink;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.PageDownload;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A decree: what it says, what it has put in force, and the file for printers. */
@Prototype
@Route(":agency/keputusan/:id")
@Allowed(Permission.EDIT_SOPS)
class DecreeView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final transient Decrees decrees;
    private final transient DecreePrints prints;
    private final transient Sops sops;
    private final transient CurrentAgency agency;
    private final transient AgencyFormats formats;
    private final transient PageBehalf behalf;
    private String number = "";

    DecreeView(
            Decrees decrees,
            DecreePrints prints,
            Sops sops,
            CurrentAgency agency,
            AgencyFormats formats,
            PageBehalf behalf) {
        this.decrees = decrees;
        this.prints = prints;
        this.sops = sops;
        this.agency = agency;
        this.formats = formats;
        this.behalf = behalf;
        addClassName("decree");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<IssuedDecree> found = event.getRouteParameters()
                .get("id")
                .filter(id -> ID.matcher(id).matches())
                .flatMap(id -> decrees.find(UUID.fromString(id)));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(found.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(getTranslation("decree.title", number));
    }

    private void show(IssuedDecree decree) {
        number = decree.number();
        add(
                new H1(getTranslation("decree.title", number)),
                new Paragraph(decree.text().about()));
        add(new Paragraph(getTranslation(
                "decree.signed-by",
                decree.by().name(),
                decree.by().office().replaceAll("\\s+", " "),
                formats.in(getLocale()).date(decree.signed()))));
        since(decree)
                .ifPresent(day -> add(new Paragraph(
                        getTranslation("decree.since", formats.in(getLocale()).date(day)))));
        add(new DownloadLink(getTranslation("decree.pdf"), new Pdf(decree, prints, behalf)));
        part(getTranslation("decree.considering"), decree.text().considering());
        part(getTranslation("decree.recalling"), decree.text().recalling());
        part(getTranslation("decree.deciding"), decree.text().deciding());
        add(new H2(getTranslation("decree.annex")));
        OrderedList annex = new OrderedList();
        decree.annex()
                .forEach(one -> annex.add(new ListItem(new Anchor(
                        "/" + agency.get().value() + "/sop/" + one.code() + "?versi=" + one.version(),
                        (one.number() + " " + one.name()).strip()))));
        add(annex);
    }

    /** From when all of them count. */
    private Optional<LocalDate> since(IssuedDecree decree) {
        return decree.annex().stream()
                .findFirst()
                .flatMap(one -> sops.find(one.code()).flatMap(sop -> sop.version(one.version())))
                .flatMap(Version::since);
    }

    private void part(String title, String text) {
        List<String> points = DecreeText.points(text);
        if (!points.isEmpty()) {
            OrderedList list = new OrderedList();
            points.forEach(point -> list.add(new ListItem(point)));
            add(new H2(title), list);
        }
    }

    /** The decree with its annex as a file. */
    private static final class Pdf extends PageDownload<byte[]> {

        private static final long serialVersionUID = 1L;

        private final transient IssuedDecree decree;
        private final transient DecreePrints prints;

        Pdf(IssuedDecree decree, DecreePrints prints, PageBehalf behalf) {
            super(behalf);
            this.decree = decree;
            this.prints = prints;
        }

        @Override
        protected byte[] make() {
            return prints.pdf(decree);
        }

        @Override
        protected void send(byte[] pdf, DownloadEvent event) throws IOException {
            event.setFileName("keputusan-" + decree.number().replaceAll("[^A-Za-z0-9]+", "-") + ".pdf");
            event.setContentType("application/pdf");
            event.setContentLength(pdf.length);
            event.getOutputStream().write(pdf);
        }
    }
}
