package id.laksana.samples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A list of 100,000, in each agency one of its own. */
@Prototype
@Route(":agency/contoh-daftar")
@Allowed(Permission.ENTER)
public class SampleListView extends Div implements Titled {

    public static final int ROWS = 100_000;

    private static final long serialVersionUID = 1L;
    private static final Map<AgencyKey, AtomicBoolean> BROKEN = new ConcurrentHashMap<>();
    private static final Map<AgencyKey, AtomicInteger> LOADED = new ConcurrentHashMap<>();
    private static final List<SampleFile> FILES =
            IntStream.rangeClosed(1, ROWS).mapToObj(SampleFile::of).toList();

    private final transient AgencyKey here;
    private final transient ListFilter<SampleFile.State> state = ListFilter.choice(
            "keadaan",
            "Keadaan",
            "Semua",
            List.of(SampleFile.State.values()),
            value -> value.status().word());
    private final transient ListFilter<LocalDate> day = ListFilter.day("tanggal", "Tanggal");

    SampleListView(PageBehalf behalf, CurrentAgency agency) {
        here = agency.get();
        String place = "/" + here + "/contoh-rincian/";
        ListPage<SampleFile> list = new ListPage<>(
                "Daftar contoh",
                "Seratus ribu berkas contoh, yang hanya dimuat sejauh dilihat.",
                ListSource.of(this::matching, this::part, List::size, List::forEach),
                behalf);
        list.search("Cari menurut nomor atau pemohon");
        list.filter(state).filter(day);
        list.chiefColumn("nomor", "Nomor", SampleFile::number).sortable().narrow();
        list.column("pemohon", "Pemohon", SampleFile::applicant).sortable();
        list.column("tanggal", "Tanggal masuk", file -> file.day().toString())
                .exported(file -> Cell.of(file.day()))
                .sortable()
                .narrow();
        list.column("retribusi", "Retribusi", file -> "Rp" + file.fee())
                .exported(file -> Cell.of(file.fee()))
                .number();
        list.column("keadaan", "Keadaan", file -> file.state().status().word())
                .badge(file -> file.state().status().kind())
                .narrow();
        list.column("instansi", "Instansi", _ -> here.value()).narrow();
        list.opens(file -> place + file.number());
        add(list);
        setSizeFull();
    }

    @Override
    public String getPageTitle() {
        return "Daftar contoh · Laksana";
    }

    /** While set, nothing can be read. */
    public static AtomicBoolean broken(AgencyKey agency) {
        return BROKEN.computeIfAbsent(agency, _ -> new AtomicBoolean());
    }

    /** How many rows the pages have loaded. */
    public static AtomicInteger loaded(AgencyKey agency) {
        return LOADED.computeIfAbsent(agency, _ -> new AtomicInteger());
    }

    private List<SampleFile> part(List<SampleFile> matching, int from, int most) {
        List<SampleFile> part = matching.subList(from, Math.min(from + most, matching.size()));
        loaded(here).addAndGet(part.size());
        return part;
    }

    private List<SampleFile> matching(ListState asked) {
        if (broken(here).get()) {
            throw new IllegalStateException("The sample list is broken on purpose.");
        }
        String words = asked.words();
        return FILES.stream()
                .filter(file -> words.isEmpty() || (file.number() + " " + file.applicant()).contains(words))
                .filter(file -> state.of(asked).map(file.state()::equals).orElse(true))
                .filter(file -> day.of(asked).map(file.day()::equals).orElse(true))
                .sorted(asked.sorted().map(SampleListView::order).orElse(Comparator.comparing(SampleFile::no)))
                .toList();
    }

    private static Comparator<SampleFile> order(ListState.Sorted by) {
        Comparator<SampleFile> order = switch (by.column()) {
            case "pemohon" -> Comparator.comparing(SampleFile::applicant);
            case "tanggal" -> Comparator.comparing(SampleFile::day);
            default -> Comparator.comparing(SampleFile::no);
        };
        return by.descending() ? order.reversed() : order;
    }
}
