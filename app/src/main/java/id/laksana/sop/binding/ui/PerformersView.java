package id.laksana.sop.binding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.sop.binding.Bindings;
import id.laksana.sop.binding.Board;
import id.laksana.sop.binding.Group;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListColumn;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Who stands behind the performers of all SOPs, by what they are called. */
@Prototype
@SetsUp(SetUpStep.PERFORMERS)
@Route(":agency/pelaksana")
@Allowed(Permission.READ_ORGANISATION)
@InMenu(order = 62, icon = VaadinIcon.CONNECT, setting = true)
class PerformersView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Bindings bindings;
    private final transient ListFilter<Group.State> state = ListFilter.choice(
            "keadaan",
            getTranslation("binding.state"),
            getTranslation("binding.state.any"),
            List.of(Group.State.values()),
            chosen -> getTranslation("binding.state." + chosen.name()));
    private final transient ListPage<Group> list;
    private final Paragraph unbound = new Paragraph();
    private final Button accept = new Button();
    private transient Board board;
    private transient BindingWords words;

    PerformersView(Bindings bindings, PageBehalf behalf) {
        this.bindings = bindings;
        board = bindings.board();
        words = new BindingWords(this, board);
        list = new ListPage<>(
                getTranslation("view.PerformersView"),
                board.isEditable() ? getTranslation("binding.explanation") : getTranslation("binding.explanation.read"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("binding.search"));
        list.filter(state);
        addColumns();
        if (board.isEditable()) {
            list.opensHere(group -> new BindDialog(bindings, board, words, this::refresh).open(group));
        }
        unbound.getElement().setAttribute("role", "status");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickListener(_ -> new AcceptDialog(bindings, board, words, this::refresh).open());
        list.note(unbound);
        list.action(accept);
        add(list);
        setSizeFull();
        summarise();
    }

    private void addColumns() {
        ListColumn<Group> name = list.chiefColumn("nama", getTranslation("binding.performer"), Group::name)
                .sortable()
                .share(2);
        list.column(
                        "sop",
                        getTranslation("binding.sops"),
                        group -> getTranslation(
                                "binding.sops.count", group.seats().size()))
                .exported(group -> Cell.of(group.seats().size()))
                .sortable()
                .narrow();
        list.column("keadaan", getTranslation("binding.state"), group -> words.state(group))
                .badge(PerformersView::kind)
                .sortable()
                .narrow();
        list.column("jabatan", getTranslation("binding.bound-to"), group -> words.bound(group))
                .share(2);
        list.column("usulan", getTranslation("binding.suggestion"), this::suggestion)
                .share(3);
        list.usually(name, false);
    }

    private String suggestion(Group group) {
        return group.state() == Group.State.BOUND
                ? ""
                : group.suggestion()
                        .map(found -> words.suggested(found) + " – " + words.why(found))
                        .orElseGet(() -> getTranslation("binding.no-suggestion"));
    }

    private static Status.Kind kind(Group group) {
        return switch (group.state()) {
            case BOUND -> Status.Kind.GOOD;
            case PARTLY -> Status.Kind.WARNING;
            case UNBOUND -> Status.Kind.NEUTRAL;
        };
    }

    private List<Group> matching(ListState asked) {
        String sought = asked.words().toLowerCase(Locale.ROOT);
        return board.groups().stream()
                .filter(group -> text(group).contains(sought))
                .filter(group -> state.of(asked).map(group.state()::equals).orElse(true))
                .sorted(asked.sorted().map(PerformersView::order).orElse(byName()))
                .toList();
    }

    private String text(Group group) {
        StringBuilder text = new StringBuilder(group.name()).append(' ').append(words.bound(group));
        group.seats()
                .forEach(seat -> text.append(' ')
                        .append(seat.performer().name())
                        .append(' ')
                        .append(seat.name()));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static Comparator<Group> order(ListState.Sorted by) {
        Comparator<Group> order = switch (by.column()) {
            case "sop" -> Comparator.comparingInt(group -> group.seats().size());
            case "keadaan" -> Comparator.comparing(Group::state);
            default -> byName();
        };
        return (by.descending() ? order.reversed() : order).thenComparing(byName());
    }

    private static Comparator<Group> byName() {
        return Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER);
    }

    private void refresh() {
        board = bindings.board();
        words = new BindingWords(this, board);
        list.refresh();
        summarise();
    }

    private void summarise() {
        Board.Status status = board.status();
        unbound.setText(
                status.unbound() == 0
                        ? getTranslation("binding.all-bound", status.all())
                        : getTranslation("binding.unbound", status.unbound(), status.all()));
        int proposed = board.proposed().size();
        accept.setText(getTranslation("binding.accept-all", proposed));
        accept.setVisible(proposed > 0);
    }
}
