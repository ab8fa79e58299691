package id.laksana.shell.ui;

import com.vaadin.flow.component.Composite;
import id.laksana.agency.Agency;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Agencies in a list, with the state that each is in. */
class AgencyList extends Composite<ListPage<Agency>> {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "instansi";
    private static final String KEY = "kunci";
    private static final String PROVINCE = "provinsi";
    private static final String STATE = "keadaan";

    private final String title;
    private final String explanation;
    private final transient Supplier<List<Agency>> agencies;
    private final transient PageBehalf behalf;

    AgencyList(String title, String explanation, Supplier<List<Agency>> agencies, PageBehalf behalf) {
        this.title = title;
        this.explanation = explanation;
        this.agencies = agencies;
        this.behalf = behalf;
    }

    @Override
    protected ListPage<Agency> initContent() {
        ListPage<Agency> list = new ListPage<>(title, explanation, ListSource.ofAll(this::asked), behalf);
        list.search(getTranslation("agencies.search"));
        list.chiefColumn(NAME, getTranslation("agencies.name"), Agency::name).sortable();
        var key = list.column(
                        KEY,
                        getTranslation("agencies.key"),
                        agency -> agency.key().value())
                .sortable()
                .narrow();
        list.column(PROVINCE, getTranslation("agencies.province"), Agency::provinceCode)
                .sortable()
                .narrow();
        list.column(STATE, getTranslation("agencies.state"), this::word)
                .badge(AgencyList::kind)
                .sortable()
                .narrow();
        list.usually(key, false);
        return list;
    }

    private List<Agency> asked(ListState asked) {
        String words = asked.words().toLowerCase(Locale.ROOT);
        Comparator<Agency> order = asked.sorted()
                .map(by -> by.descending() ? by(by.column()).reversed() : by(by.column()))
                .orElseThrow();
        return agencies.get().stream()
                .filter(agency -> (agency.name() + " " + agency.key())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .sorted(order)
                .toList();
    }

    private Comparator<Agency> by(String column) {
        return switch (column) {
            case KEY -> Comparator.comparing(Agency::key);
            case PROVINCE -> Comparator.comparing(Agency::provinceCode).thenComparing(Agency::name);
            case STATE -> Comparator.comparing(this::word).thenComparing(Agency::name);
            default -> Comparator.comparing(Agency::name);
        };
    }

    private String word(Agency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> getTranslation("agencies.provisioning");
            case SUSPENDED -> getTranslation("agencies.suspended");
            case ACTIVE -> getTranslation(agency.current() ? "agencies.active" : "agencies.behind");
        };
    }

    private static Status.Kind kind(Agency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> Status.Kind.RUNNING;
            case SUSPENDED -> Status.Kind.BAD;
            case ACTIVE -> agency.current() ? Status.Kind.GOOD : Status.Kind.WARNING;
        };
    }
}
