package id.laksana.numbering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.numbering.NumberBook;
import id.laksana.numbering.NumberEntry;
import id.laksana.numbering.NumberState;
import id.laksana.numbering.Numbers;
import id.laksana.numbering.Register;
import id.laksana.numbering.Registers;
import id.laksana.web.Formats;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListColumn;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All numbers of the agency: used, held, void, and those of old papers. */
@Prototype
@Route(":agency/penomoran/buku")
@Allowed(Permission.EDIT_NUMBERS)
class NumberBookView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers;
    private final transient List<Register> registers;
    private final transient Map<String, String> names;
    private final transient Formats formats;
    private final ZoneId zone;
    private final transient ListFilter<Register> register;
    private final transient ListFilter<NumberState> state;
    private final ListPage<NumberEntry> list;

    NumberBookView(
            NumberBook book,
            Numbers numbers,
            Registers registers,
            AgencyDay day,
            AgencyFormats agencyFormats,
            Shown shown) {
        this.numbers = numbers;
        this.registers = registers.all();
        this.names = registers.names();
        this.formats = agencyFormats.in(getLocale());
        this.zone = day.zone();
        register = ListFilter.choice(
                "register",
                getTranslation("numbering.field.register"),
                getTranslation("numbering.register.any"),
                this.registers,
                Register::name,
                Register::key);
        state = ListFilter.choice(
                "keadaan",
                getTranslation("numbering.field.state"),
                getTranslation("numbering.state.any"),
                List.of(NumberState.values()),
                this::word);
        list = new ListPage<>(
                getTranslation("view.NumberBookView"),
                getTranslation("numbering.book.explanation"),
                ListSource.of(this::question, book::part, book::count, book::each),
                shown.behalf());
        list.search(getTranslation("numbering.book.search"));
        list.filter(register).filter(state);
        addColumns();
        list.opensHere(number -> new NumberDialog(numbers, list::refresh).open(number, word(number.state())));
        addClassName("with-list");
        add(list, acts(shown.root()));
        setSizeFull();
    }

    /** By whom and where the book is looked at. */
    @Prototype
    record Shown(PageBehalf behalf, CurrentAgency agency) {

        String root() {
            return "/" + agency.get().value() + "/penomoran";
        }
    }

    private Div acts(String root) {
        Button record = new Button(
                getTranslation("numbering.record"),
                _ -> new RecordDialog(numbers, registers, list::refresh).open(formats));
        Div acts = new Div(record, new Anchor(root, getTranslation("numbering.back")));
        acts.addClassName("beside-list");
        return acts;
    }

    private void addColumns() {
        list.chiefColumn("nomor", getTranslation("numbering.field.number"), this::text)
                .exported(number -> Cell.of(number.text()))
                .sortable()
                .share(2);
        list.column(
                        "register",
                        getTranslation("numbering.field.register"),
                        number -> names.getOrDefault(number.register(), number.register()))
                .sortable();
        list.column("keadaan", getTranslation("numbering.field.state"), number -> word(number.state()))
                .badge(number -> kind(number.state()))
                .sortable()
                .narrow();
        list.column("perihal", getTranslation("numbering.field.subject"), number -> told(number))
                .share(3);
        list.column(
                        "tanggal",
                        getTranslation("numbering.field.day"),
                        number -> number.day().map(formats::shortDate).orElse(""))
                .exported(number -> number.day().<Cell>map(Cell::of).orElse(Cell.of("")))
                .sortable()
                .narrow();
        list.column("oleh", getTranslation("numbering.field.by"), NumberEntry::recordedBy)
                .onlyInFile();
        ListColumn<NumberEntry> at = list.column(
                        "waktu", getTranslation("numbering.field.at"), number -> formats.moment(number.recordedAt()))
                .exported(number -> Cell.of(number.recordedAt().atZone(zone).toLocalDateTime()))
                .sortable()
                .narrow();
        list.usually(at, true);
    }

    private NumberBook.Question question(ListState asked) {
        ListState.Sorted sorted = asked.sorted().orElseThrow();
        NumberBook.By by = switch (sorted.column()) {
            case "nomor" -> NumberBook.By.NUMBER;
            case "register" -> NumberBook.By.REGISTER;
            case "keadaan" -> NumberBook.By.STATE;
            case "tanggal" -> NumberBook.By.DAY;
            default -> NumberBook.By.TIME;
        };
        return new NumberBook.Question(
                asked.words(), register.of(asked).map(Register::key), state.of(asked), by, sorted.descending());
    }

    private String text(NumberEntry number) {
        return number.text().isBlank() ? getTranslation("numbering.blank") : number.text();
    }

    private static String told(NumberEntry number) {
        return Stream.of(number.subject(), number.reason())
                .filter(text -> !text.isBlank())
                .reduce((subject, reason) -> subject + " · " + reason)
                .orElse("");
    }

    private String word(NumberState of) {
        return getTranslation("numbering.state." + of);
    }

    private static Status.Kind kind(NumberState of) {
        return switch (of) {
            case USED -> Status.Kind.GOOD;
            case RESERVED -> Status.Kind.RUNNING;
            case VOID -> Status.Kind.BAD;
            case RECORDED -> Status.Kind.NEUTRAL;
        };
    }
}
