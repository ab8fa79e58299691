package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.approval.Decrees;
import id.laksana.sop.approval.IssuedDecree;
import id.laksana.web.Formats;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The acts by which several SOPs were put in force at once. */
@Prototype
@Route(":agency/keputusan")
@Allowed(Permission.EDIT_SOPS)
@InMenu(order = 17, icon = VaadinIcon.GAVEL)
class DecreesView extends Div implements Titled {

    private static final long serialVersionUID = 1L;
    private static final String DAY = "tanggal";
    private static final String NUMBER = "nomor";

    private final transient Decrees decrees;

    DecreesView(Decrees decrees, CurrentAgency agency, AgencyFormats agencyFormats, PageBehalf behalf) {
        this.decrees = decrees;
        Formats formats = agencyFormats.in(getLocale());
        String address = "/" + agency.get().value() + "/keputusan/";
        ListPage<IssuedDecree> list = new ListPage<>(
                getTranslation("view.DecreesView"),
                getTranslation("decree.explanation"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("decree.search"));
        list.column(DAY, getTranslation("decree.signed"), decree -> formats.date(decree.signed()))
                .exported(decree -> Cell.of(decree.signed()))
                .sortable()
                .narrow();
        list.column(NUMBER, getTranslation("decree.number"), IssuedDecree::number)
                .sortable();
        list.chiefColumn(
                        "tentang",
                        getTranslation("decree.about"),
                        decree -> decree.text().about())
                .share(3);
        list.column(
                        "sop",
                        getTranslation("decree.sops"),
                        decree -> String.valueOf(decree.annex().size()))
                .narrow()
                .number();
        list.action(new Anchor(address + "baru", getTranslation("decree.new")));
        list.opens(decree -> address + decree.id());
        add(list);
        setSizeFull();
    }

    private List<IssuedDecree> matching(ListState asked) {
        String sought = asked.words().toLowerCase(Locale.ROOT);
        List<IssuedDecree> found = decrees.all().stream()
                .filter(decree -> (decree.number() + " " + decree.text().about())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
        return asked.sorted()
                .map(by -> found.stream().sorted(order(by)).toList())
                .orElse(found);
    }

    private static Comparator<IssuedDecree> order(ListState.Sorted by) {
        Comparator<IssuedDecree> order = by.column().equals(NUMBER)
                ? Comparator.comparing(IssuedDecree::number)
                : Comparator.comparing(IssuedDecree::signed);
        return by.descending() ? order.reversed() : order;
    }
}
