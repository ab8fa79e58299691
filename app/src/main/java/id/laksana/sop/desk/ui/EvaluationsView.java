package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.desk.Evaluation;
import id.laksana.sop.desk.Evaluation.Standing;
import id.laksana.sop.desk.Evaluations;
import id.laksana.web.Formats;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.OneDialog;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Which SOPs in force have to be looked at again, and when. */
@Prototype
@Route(":agency/penyusunan/evaluasi")
@Allowed(Permission.READ_SOPS)
class EvaluationsView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Evaluations evaluations;
    private final transient Formats formats;
    private final transient ListFilter<Standing> standing;

    EvaluationsView(
            Evaluations evaluations,
            DeskPlaces.Maker places,
            EvaluationDialog.Maker dialogs,
            AgencyFormats agencyFormats,
            PageBehalf behalf) {
        this.evaluations = evaluations;
        this.formats = agencyFormats.in(getLocale());
        standing = ListFilter.choice(
                "keadaan",
                getTranslation("evaluation.standing"),
                getTranslation("evaluation.standing.any"),
                List.of(Standing.values()),
                one -> one.name().toLowerCase(Locale.ROOT),
                one -> getTranslation("evaluation.standing." + one));
        ListPage<Evaluation> list = new ListPage<>(
                getTranslation("view.EvaluationsView"),
                getTranslation("evaluation.explanation", Evaluations.DAYS_BEFORE),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("evaluation.search"));
        list.filter(standing);
        addColumns(list);
        list.note(places.of(DeskPlaces.Page.EVALUATIONS));
        list.opensHere(one -> OneDialog.open(dialogs.of(one, list::refresh)));
        add(list);
        setSizeFull();
    }

    private void addColumns(ListPage<Evaluation> list) {
        list.chiefColumn("nama", getTranslation("sop.name"), Evaluation::name)
                .sortable()
                .share(3);
        list.column("kode", getTranslation("shipped.code"), Evaluation::code).onlyInFile();
        list.column("bidang", getTranslation("sop.unit"), one -> Objects.requireNonNullElse(one.unit(), ""))
                .onlyInFile();
        addFacts(list);
        var due = list.column(
                        "jatuh",
                        getTranslation("evaluation.due"),
                        one -> one.due().map(formats::shortDate).orElse(""))
                .exported(one -> one.due().<Cell>map(Cell::of).orElse(Cell.of("")))
                .sortable()
                .narrow();
        list.column(
                        "keadaan",
                        getTranslation("evaluation.standing"),
                        one -> getTranslation("evaluation.standing." + one.standing()))
                .badge(one -> kind(one.standing()))
                .sortable()
                .narrow();
        list.usually(due, false);
    }

    private void addFacts(ListPage<Evaluation> list) {
        list.column("versi", getTranslation("evaluation.version"), one -> String.valueOf(one.version()))
                .exported(one -> Cell.of(one.version()))
                .number()
                .narrow();
        list.column(
                        "sejak",
                        getTranslation("version.since"),
                        one -> one.since().map(formats::shortDate).orElse(getTranslation("version.since.unknown")))
                .exported(one -> one.since().<Cell>map(Cell::of).orElse(Cell.of("")))
                .narrow();
        list.column(
                        "terakhir",
                        getTranslation("evaluation.last"),
                        one -> one.last()
                                .map(last -> formats.shortDate(last.day()))
                                .orElse(""))
                .exported(
                        one -> one.last().<Cell>map(last -> Cell.of(last.day())).orElse(Cell.of("")))
                .narrow();
        list.column(
                        "oleh",
                        getTranslation("evaluation.by"),
                        one -> one.last().map(Evaluation.Last::by).orElse(""))
                .onlyInFile();
        list.column(
                        "catatan",
                        getTranslation("evaluation.note"),
                        one -> one.last().map(Evaluation.Last::note).orElse(""))
                .onlyInFile();
    }

    static Status.Kind kind(Standing standing) {
        return switch (standing) {
            case OVERDUE -> Status.Kind.BAD;
            case SOON -> Status.Kind.WARNING;
            case UNKNOWN -> Status.Kind.NEUTRAL;
            case LATER -> Status.Kind.GOOD;
        };
    }

    private List<Evaluation> matching(ListState asked) {
        String[] words = asked.words().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return evaluations.all().stream()
                .filter(one -> standing.of(asked).map(one.standing()::equals).orElse(true))
                .filter(one -> Stream.of(words).allMatch(text(one)::contains))
                .sorted(asked.sorted()
                        .map(by -> by.descending() ? order(by.column()).reversed() : order(by.column()))
                        .orElse(order("jatuh")))
                .toList();
    }

    private static String text(Evaluation one) {
        return (one.name() + " " + one.code() + " " + Objects.requireNonNullElse(one.unit(), ""))
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<Evaluation> order(String column) {
        Comparator<Evaluation> order = switch (column) {
            case "nama" -> Comparator.comparing(Evaluation::name, String.CASE_INSENSITIVE_ORDER);
            case "keadaan" -> Comparator.comparing(Evaluation::standing);
            default -> Comparator.comparing(one -> one.due().orElse(LocalDate.MAX));
        };
        return order.thenComparing(Evaluation::code);
    }
}
