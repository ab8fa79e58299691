package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.organisation.structure.Held;
import id.laksana.organisation.structure.Nip;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.OnDay;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListColumn;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agency's officials and what they hold today. */
@Prototype
@SetsUp(SetUpStep.OFFICIALS)
@Route(":agency/organisasi/pejabat")
@Allowed(Permission.READ_ORGANISATION)
class OfficialsView extends Div implements Titled {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "nama";
    private static final String NIP = "nip";
    private static final String RANK = "pangkat";

    private final transient Tools tools;

    /** An official with what is held. */
    private record Row(Official official, String posts) {}

    OfficialsView(Tools tools, PageBehalf behalf) {
        this.tools = tools;
        addClassName("organisation");
        add(new Places(tools, Places.Page.OFFICIALS));
        ListPage<Row> list = new ListPage<>(
                getTranslation("view.OfficialsView"),
                getTranslation("organisation.officials.explanation"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("organisation.officials.search"));
        addColumns(list);
        if (tools.mayEdit()) {
            Dialogs dialogs = new Dialogs(this, tools, list::refresh);
            list.opensHere(row -> new OfficialCard(tools, dialogs).open(row.official(), row.posts()));
            Button add = new Button(
                    getTranslation("organisation.official.add"),
                    VaadinIcon.PLUS.create(),
                    _ -> dialogs.add(Official.fresh(getTranslation("organisation.official.new"))));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            list.action(add);
        }
        add(list);
        setSizeFull();
    }

    private void addColumns(ListPage<Row> list) {
        ListColumn<Row> name = list.chiefColumn(
                        NAME,
                        getTranslation("organisation.field.name"),
                        row -> row.official().printedName())
                .sortable()
                .share(2);
        list.column(
                        NIP,
                        getTranslation("organisation.field.nip"),
                        row -> row.official().nip())
                .sortable()
                .share(1);
        list.column("periksa", getTranslation("organisation.nip.check"), row -> oddness(row.official()))
                .share(1);
        list.column(RANK, getTranslation("organisation.field.rank"), row -> rank(row.official()))
                .sortable();
        list.column("jabatan", getTranslation("organisation.officials.posts"), Row::posts)
                .share(2);
        list.column(
                        "pos-el",
                        getTranslation("organisation.field.email"),
                        row -> row.official().email())
                .onlyInFile();
        list.column(
                        "telepon",
                        getTranslation("organisation.field.phone"),
                        row -> row.official().phone())
                .onlyInFile();
        list.usually(name, false);
    }

    private List<Row> matching(ListState asked) {
        String sought = asked.words().toLowerCase(Locale.ROOT);
        OnDay today = tools.signatories().onDay(tools.day().today());
        Comparator<Row> order = order(asked.sorted());
        return tools.officials().all().stream()
                .map(official -> new Row(official, posts(today, official)))
                .filter(row -> text(row).contains(sought))
                .sorted(order)
                .toList();
    }

    private static Comparator<Row> order(Optional<ListState.Sorted> sorted) {
        String column = sorted.map(ListState.Sorted::column).orElse(NAME);
        Comparator<Row> order = switch (column) {
            case NIP -> Comparator.comparing(row -> row.official().nip());
            case RANK -> Comparator.comparing(row -> row.official().grade());
            default -> Comparator.comparing(row -> row.official().name(), String.CASE_INSENSITIVE_ORDER);
        };
        return sorted.filter(ListState.Sorted::descending).isPresent() ? order.reversed() : order;
    }

    private String posts(OnDay today, Official official) {
        return today.held(official.id()).stream().map(this::told).collect(Collectors.joining("; "));
    }

    private String told(Held held) {
        String post = held.manner().over(held.post().name());
        return held.handedOver() ? getTranslation("organisation.handed-over", post) : post;
    }

    private String oddness(Official official) {
        return Nip.oddness(official.nip())
                .map(odd -> getTranslation("organisation.nip.odd." + odd.name()))
                .orElse("");
    }

    private static String rank(Official official) {
        return Stream.of(official.rank(), official.grade())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String text(Row row) {
        return (row.official().printedName() + " " + row.official().nip() + " " + row.posts()).toLowerCase(Locale.ROOT);
    }
}
