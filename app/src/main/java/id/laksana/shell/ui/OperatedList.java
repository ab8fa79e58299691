package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.agency.AgencyStatus;
import id.laksana.shell.operator.OperatedAgencies;
import id.laksana.shell.operator.OperatedAgency;
import id.laksana.web.Formats;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The agencies of a deployment with how they stand and how much there is in them. */
class OperatedList extends Composite<ListPage<OperatedAgency>> {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "instansi";
    private static final String KEY = "kunci";
    private static final String STATE = "keadaan";
    private static final String SCHEMA = "skema";
    private static final String MEMBERS = "anggota";
    private static final String SOPS = "sop";
    private static final String SIZE = "ukuran";
    private static final String ACTIVE = "kegiatan";
    private static final long MEBIBYTE = 1024L * 1024;

    private final transient OperatedAgencies agencies;
    private final transient PageBehalf behalf;
    private final transient Formats formats;

    OperatedList(OperatedAgencies agencies, PageBehalf behalf, Formats formats) {
        this.agencies = agencies;
        this.behalf = behalf;
        this.formats = formats;
    }

    /** Once the page stands, even where it is asked for before. */
    void refresh() {
        getElement()
                .getNode()
                .runWhenAttached(page ->
                        page.beforeClientResponse(this, _ -> getContent().refresh()));
    }

    void action(Component action) {
        getContent().action(action);
    }

    @Override
    protected ListPage<OperatedAgency> initContent() {
        ListPage<OperatedAgency> list = new ListPage<>(
                getTranslation("view.OperatorView"),
                getTranslation("operator.explanation"),
                ListSource.ofAll(this::asked),
                behalf);
        list.search(getTranslation("agencies.search"));
        if (!agencies.canChange()) {
            list.note(new Paragraph(getTranslation("operator.read-only")));
        }
        var name = list.chiefColumn(NAME, getTranslation("agencies.name"), OperatedAgency::name)
                .sortable();
        list.column(KEY, getTranslation("agencies.key"), agency -> agency.key().value())
                .sortable()
                .narrow();
        list.column(STATE, getTranslation("agencies.state"), this::state)
                .badge(OperatedList::kind)
                .sortable()
                .narrow();
        list.column(SCHEMA, getTranslation("operator.schema"), this::schema)
                .sortable()
                .narrow();
        addFigures(list);
        list.usually(name, false);
        list.opensHere(agency -> new OperatedDialog(this, agencies, agency, formats, this::refresh).open());
        return list;
    }

    private void addFigures(ListPage<OperatedAgency> list) {
        list.column(MEMBERS, getTranslation("operator.members"), agency -> number(agency.members()))
                .exported(agency -> cell(agency.members()))
                .number()
                .sortable()
                .narrow();
        list.column(SOPS, getTranslation("operator.sops"), agency -> number(agency.sops()))
                .exported(agency -> cell(agency.sops()))
                .number()
                .sortable()
                .narrow();
        list.column(SIZE, getTranslation("operator.size"), this::size)
                .exported(agency -> agency.bytes().map(Cell::of).orElse(Cell.of("")))
                .number()
                .sortable()
                .narrow();
        list.column(ACTIVE, getTranslation("operator.active"), agency -> moment(agency.lastActiveAt()))
                .sortable()
                .narrow();
        list.column("dihitung", getTranslation("operator.counted-at"), agency -> moment(agency.countedAt()))
                .onlyInFile();
        list.column(
                        "kegagalan",
                        getTranslation("operator.count-failure"),
                        agency -> agency.countFailure().orElse(""))
                .onlyInFile();
    }

    private List<OperatedAgency> asked(ListState asked) {
        String words = asked.words().toLowerCase(Locale.ROOT);
        Comparator<OperatedAgency> order = asked.sorted()
                .map(by -> by.descending() ? by(by.column()).reversed() : by(by.column()))
                .orElseThrow();
        return agencies.all().stream()
                .filter(agency -> (agency.name() + " " + agency.key())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .sorted(order)
                .toList();
    }

    private Comparator<OperatedAgency> by(String column) {
        Comparator<OperatedAgency> byName = Comparator.comparing(OperatedAgency::name);
        return switch (column) {
            case KEY -> Comparator.comparing(OperatedAgency::key);
            case STATE -> Comparator.comparing(this::state).thenComparing(byName);
            case SCHEMA -> Comparator.comparing(OperatedAgency::schema).thenComparing(byName);
            case MEMBERS ->
                Comparator.<OperatedAgency>comparingInt(
                                agency -> agency.members().orElse(-1))
                        .thenComparing(byName);
            case SOPS ->
                Comparator.<OperatedAgency>comparingInt(agency -> agency.sops().orElse(-1))
                        .thenComparing(byName);
            case SIZE ->
                Comparator.<OperatedAgency>comparingLong(
                                agency -> agency.bytes().orElse(-1L))
                        .thenComparing(byName);
            case ACTIVE ->
                Comparator.<OperatedAgency, Instant>comparing(
                                agency -> agency.lastActiveAt().orElse(Instant.EPOCH))
                        .thenComparing(byName);
            default -> byName;
        };
    }

    private String state(OperatedAgency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> getTranslation("agencies.provisioning");
            case SUSPENDED -> getTranslation("agencies.suspended");
            case ACTIVE -> getTranslation("agencies.active");
        };
    }

    private static Status.Kind kind(OperatedAgency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> Status.Kind.RUNNING;
            case SUSPENDED -> Status.Kind.BAD;
            case ACTIVE -> Status.Kind.GOOD;
        };
    }

    private String schema(OperatedAgency agency) {
        if (agency.status() == AgencyStatus.PROVISIONING) {
            return "–";
        }
        return switch (agency.schema()) {
            case CURRENT -> getTranslation("operator.schema.current");
            case BEHIND -> getTranslation("agencies.behind");
            case FAILED -> getTranslation("operator.schema.failed");
        };
    }

    private String size(OperatedAgency agency) {
        return agency.bytes()
                .map(bytes -> formats.decimal(BigDecimal.valueOf((double) bytes / MEBIBYTE), 1) + " MiB")
                .orElse("–");
    }

    private String number(Optional<Integer> number) {
        return number.map(formats::number).orElse("–");
    }

    private String moment(Optional<Instant> at) {
        return at.map(formats::moment).orElse("–");
    }

    private static Cell cell(Optional<Integer> number) {
        return number.map(Cell::of).orElse(Cell.of(""));
    }
}
