package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyDay;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.desk.Desk;
import id.laksana.sop.desk.DeskDraft;
import id.laksana.sop.draft.Stage;
import id.laksana.web.Formats;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.OneDialog;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** All that is being written. */
@Prototype
@Route(":agency/penyusunan")
@Allowed(Permission.READ_SOPS)
@InMenu(order = 17, icon = VaadinIcon.EDIT)
class DeskView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Formats formats;
    private final ZoneId zone;
    private final transient ListFilter<Stage> stage;
    private final transient ListFilter<Turn> turn;

    /** Whose turn it is. */
    private enum Turn {
        MINE
    }

    DeskView(Desk desk, DeskPlaces.Maker places, DraftDialog.Maker dialogs, AgencyDay day, PageBehalf behalf) {
        this.desk = desk;
        this.formats = dialogs.agencyFormats().in(getLocale());
        this.zone = day.zone();
        stage = stages();
        turn = turns();
        ListPage<DeskDraft> list = new ListPage<>(
                getTranslation("view.DeskView"),
                getTranslation("desk.explanation"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("desk.search"));
        list.filter(stage);
        list.filter(turn);
        addColumns(list);
        if (dialogs.access().may(Permission.EDIT_SOPS)) {
            list.action(new Anchor(places.address("/sop-baru"), getTranslation("new-sop.from-here")));
        }
        list.note(places.of(DeskPlaces.Page.DRAFTS));
        list.opensHere(draft -> OneDialog.open(dialogs.of(draft, list::refresh)));
        add(list);
        setSizeFull();
    }

    private ListFilter<Stage> stages() {
        return ListFilter.choice(
                "tahap",
                getTranslation("desk.stage"),
                getTranslation("desk.stage.any"),
                List.of(Stage.values()),
                Stage::name,
                one -> getTranslation("desk.stage." + one));
    }

    private ListFilter<Turn> turns() {
        return ListFilter.choice(
                "giliran",
                getTranslation("desk.turn"),
                getTranslation("desk.turn.any"),
                List.of(Turn.values()),
                one -> "saya",
                _ -> getTranslation("desk.turn.mine"));
    }

    private void addColumns(ListPage<DeskDraft> list) {
        list.chiefColumn("nama", getTranslation("sop.name"), DeskDraft::called)
                .sortable()
                .share(3);
        list.column("kode", getTranslation("shipped.code"), DeskDraft::code).onlyInFile();
        list.column("bidang", getTranslation("sop.unit"), draft -> Objects.requireNonNullElse(draft.unit(), ""))
                .onlyInFile();
        list.column("tahap", getTranslation("desk.stage"), draft -> getTranslation("desk.stage." + draft.stage()))
                .badge(draft -> kind(draft.stage()))
                .sortable()
                .narrow();
        list.column("dari", getTranslation("desk.based-on"), this::basedOn).narrow();
        list.column(
                        "giliran",
                        getTranslation("desk.turn"),
                        draft -> draft.waits()
                                ? getTranslation("desk.turn.mine")
                                : getTranslation("desk.turn." + draft.stage()))
                .badge(draft -> draft.waits() ? Status.Kind.WARNING : Status.Kind.NEUTRAL)
                .sortable()
                .narrow();
        list.column("oleh", getTranslation("desk.changed-by"), DeskDraft::changedBy)
                .sortable()
                .share(2);
        var changed = list.column("diubah", getTranslation("desk.changed"), draft -> formats.moment(draft.changedAt()))
                .exported(draft -> Cell.of(draft.changedAt().atZone(zone).toLocalDateTime()))
                .sortable()
                .narrow();
        list.usually(changed, true);
    }

    private String basedOn(DeskDraft draft) {
        return draft.basedOn().isPresent()
                ? getTranslation("version.no", draft.basedOn().getAsInt())
                : getTranslation("desk.new");
    }

    static Status.Kind kind(Stage stage) {
        return switch (stage) {
            case WRITING -> Status.Kind.NEUTRAL;
            case IN_REVIEW -> Status.Kind.RUNNING;
            case APPROVED -> Status.Kind.GOOD;
        };
    }

    private List<DeskDraft> matching(ListState asked) {
        String[] words = asked.words().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return desk.drafts().stream()
                .filter(draft -> stage.of(asked).map(draft.stage()::equals).orElse(true))
                .filter(draft -> turn.of(asked).isEmpty() || draft.waits())
                .filter(draft -> Stream.of(words).allMatch(text(draft)::contains))
                .sorted(asked.sorted()
                        .map(by -> by.descending() ? order(by.column()).reversed() : order(by.column()))
                        .orElse(order("diubah").reversed()))
                .toList();
    }

    private static String text(DeskDraft draft) {
        return String.join(
                        " ",
                        draft.called(),
                        draft.code(),
                        Objects.requireNonNullElse(draft.unit(), ""),
                        draft.changedBy())
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<DeskDraft> order(String column) {
        Comparator<DeskDraft> order = switch (column) {
            case "nama" -> Comparator.comparing(DeskDraft::called, String.CASE_INSENSITIVE_ORDER);
            case "tahap" -> Comparator.comparing(DeskDraft::stage);
            case "giliran" -> Comparator.comparing(DeskDraft::waits).reversed();
            case "oleh" -> Comparator.comparing(DeskDraft::changedBy, String.CASE_INSENSITIVE_ORDER);
            default -> Comparator.comparing(DeskDraft::changedAt);
        };
        return order.thenComparing(DeskDraft::code);
    }
}
