package id.laksana.sop.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.desk.ui.EvaluationReminder;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.version.AgencyService;
import id.laksana.sop.version.SopSummary;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.VersionState;
import id.laksana.web.Formats;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListColumn;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The agency's SOPs. */
@Prototype
@Route(":agency/sop")
@Allowed(Permission.READ_SOPS)
@InMenu(order = 15, icon = VaadinIcon.FILE_TREE)
class SopsView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Sops sops;
    private final transient Formats formats;
    private final LocalDate today;
    private final transient SopFilters filters;
    private final transient Set<String> namesakes;
    private transient Optional<Listed> listed = Optional.empty();

    /** What a list was asked for, and the answer: its page, its count and its file are all parts of that. */
    private record Listed(ListState asked, List<SopSummary> rows) {}

    SopsView(
            Sops sops,
            CurrentAgency agency,
            AgencyDay day,
            AgencyFormats agencyFormats,
            Access access,
            PageBehalf behalf) {
        this.sops = sops;
        this.formats = agencyFormats.in(getLocale());
        this.today = day.today();
        List<SopSummary> all = sops.catalog("");
        namesakes = namesakes(all);
        filters = new SopFilters(this, all, today);
        ListPage<SopSummary> list = new ListPage<>(
                getTranslation("view.SopsView"),
                getTranslation("sop.explanation"),
                ListSource.ofAll(this::listed),
                behalf);
        list.search(getTranslation("sop.search"));
        filters.all().forEach(list::filter);
        addColumns(list);
        if (access.may(Permission.EDIT_SOPS)) {
            list.column("ubah", getTranslation("editor.edit"), _ -> getTranslation("editor.edit"))
                    .leads(
                            sop -> "/" + agency.get().value() + "/sop/" + sop.code() + "/ubah",
                            sop -> getTranslation("editor.edit-of", sop.name()))
                    .narrow();
            list.action(new Anchor("/" + agency.get().value() + "/sop-baru", getTranslation("new-sop.from-here")));
            list.action(new Anchor("/" + agency.get().value() + "/sop-contoh", getTranslation("shipped.from-here")));
        }
        EvaluationReminder.of(
                        this, "/" + agency.get().value(), all.stream().flatMap(sop -> sop.nextReview().stream()), today)
                .ifPresent(list::note);
        list.opens(sop -> "/" + agency.get().value() + "/sop/" + sop.code());
        add(list);
        setSizeFull();
    }

    private void addColumns(ListPage<SopSummary> list) {
        ListColumn<SopSummary> position = list.column("no", getTranslation("sop.position"), SopsView::position)
                .exported(sop -> sop.service()
                        .<Cell>map(offered -> Cell.of(offered.position()))
                        .orElse(Cell.of("")))
                .sortable()
                .narrow()
                .number();
        list.chiefColumn("nama", getTranslation("sop.name"), this::name)
                .sortable()
                .share(3);
        list.column("nomor", getTranslation("sop.number"), sop -> Objects.requireNonNullElse(sop.number(), ""))
                .onlyInFile();
        list.column("bidang", getTranslation("sop.unit"), sop -> Objects.requireNonNullElse(sop.unit(), ""))
                .onlyInFile();
        list.column("layanan", getTranslation("sop.service"), SopsView::service).onlyInFile();
        list.column(
                        "keadaan",
                        getTranslation("sop.state"),
                        sop -> getTranslation("sop.state-of-version", word(sop.state()), sop.version()))
                .badge(sop -> SopStates.kind(sop.state()))
                .sortable()
                .narrow();
        list.column("temuan", getTranslation("sop.findings"), this::findings)
                .badge(this::findingKind)
                .sortable()
                .narrow();
        list.column("pembacaan", getTranslation("sop.reading"), this::reading)
                .sortable()
                .narrow();
        list.column(
                        "tinjau",
                        getTranslation("sop.review"),
                        sop -> sop.nextReview().map(formats::shortDate).orElse(""))
                .exported(sop -> sop.nextReview().<Cell>map(Cell::of).orElse(Cell.of("")))
                .sortable()
                .narrow();
        list.usually(position, false);
    }

    private List<SopSummary> listed(ListState asked) {
        Listed known =
                listed.filter(answer -> answer.asked().equals(asked)).orElseGet(() -> new Listed(asked, find(asked)));
        listed = Optional.of(known);
        return known.rows();
    }

    private List<SopSummary> find(ListState asked) {
        Comparator<SopSummary> order = asked.sorted()
                .map(by -> by.descending() ? order(by.column()).reversed() : order(by.column()))
                .orElse(order("no"));
        return sops.catalog(asked.words()).stream()
                .filter(sop -> filters.match(sop, asked))
                .sorted(order)
                .toList();
    }

    private Comparator<SopSummary> order(String column) {
        Comparator<SopSummary> byPosition = Comparator.comparingInt(
                sop -> sop.service().map(AgencyService::position).orElse(Integer.MAX_VALUE));
        Comparator<SopSummary> order = switch (column) {
            case "nama" -> Comparator.comparing(SopSummary::name, String.CASE_INSENSITIVE_ORDER);
            case "keadaan" -> Comparator.comparing(SopSummary::state);
            case "temuan" ->
                Stream.of(Severity.values())
                        .map(severity -> Comparator.<SopSummary>comparingInt(
                                sop -> sop.findings().of(severity)))
                        .reduce(Comparator::thenComparing)
                        .orElseThrow();
            case "pembacaan" -> Comparator.comparingInt(sop -> sop.reading().waiting());
            case "tinjau" -> Comparator.comparing(sop -> sop.nextReview().orElse(LocalDate.MAX));
            default -> byPosition;
        };
        return order.thenComparing(byPosition).thenComparing(SopSummary::code);
    }

    private String word(VersionState standing) {
        return getTranslation("version.state." + standing);
    }

    private static String position(SopSummary sop) {
        return sop.service().map(offered -> String.valueOf(offered.position())).orElse("");
    }

    /** Two that are called alike are told apart by what addresses call them. */
    private String name(SopSummary sop) {
        return namesakes.contains(sop.name()) ? sop.name() + " (" + sop.code() + ")" : sop.name();
    }

    private static Set<String> namesakes(List<SopSummary> all) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .map(SopSummary::name)
                .filter(name -> !seen.add(name))
                .collect(toSet());
    }

    private static String service(SopSummary sop) {
        return sop.service().map(AgencyService::name).orElse("");
    }

    private String findings(SopSummary sop) {
        List<String> counts = Stream.of(Severity.values())
                .filter(severity -> sop.findings().of(severity) > 0)
                .map(severity -> getTranslation(
                        "sop.findings." + severity, sop.findings().of(severity)))
                .toList();
        return counts.isEmpty() ? getTranslation("sop.findings.none") : String.join(" · ", counts);
    }

    private Status.Kind findingKind(SopSummary sop) {
        if (sop.findings().of(Severity.ERROR) > 0) {
            return Status.Kind.BAD;
        }
        return sop.findings().of(Severity.WARNING) > 0 ? Status.Kind.WARNING : Status.Kind.GOOD;
    }

    private String reading(SopSummary sop) {
        if (sop.reading().subjects() == 0) {
            return getTranslation("sop.reading.none");
        }
        return sop.reading().waiting() == 0
                ? getTranslation("sop.reading.settled")
                : getTranslation(
                        "sop.reading.part",
                        sop.reading().settled(),
                        sop.reading().subjects());
    }
}
