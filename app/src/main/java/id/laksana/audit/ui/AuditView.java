package id.laksana.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Detail;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.web.Formats;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListColumn;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agency's audit trail, newest first. */
@Prototype
@Route(":agency/audit")
@Allowed(Permission.READ_AUDIT)
@InMenu(order = 90, icon = VaadinIcon.CLIPBOARD_TEXT, setting = true)
class AuditView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 600;
    private static final String AT = "waktu";
    private static final String ACTOR = "oleh";
    private static final String ACTION = "perbuatan";

    private final ZoneId zone;
    private final transient Formats formats;
    private final transient ListFilter<AuditAction> action = ListFilter.choice(
            ACTION,
            getTranslation("audit.action"),
            getTranslation("audit.action-any"),
            List.of(AuditAction.values()),
            this::action);
    private final transient ListFilter<LocalDate> from = ListFilter.day("dari", getTranslation("list.from"));
    private final transient ListFilter<LocalDate> until = ListFilter.day("sampai", getTranslation("list.until"));

    private final transient ListFilter<String> actor;

    AuditView(
            AuditTrail trail,
            ChainPanel chain,
            CurrentAgency current,
            AgencyRegistry registry,
            AgencyFormats agencyFormats,
            PageBehalf behalf) {
        zone = registry.find(current.get()).orElseThrow().zone();
        formats = agencyFormats.in(getLocale());
        ListPage<AuditEvent> list = new ListPage<>(
                getTranslation("view.AuditView"),
                getTranslation("audit.explanation"),
                ListSource.of(this::question, trail::part, trail::count, trail::each),
                behalf);
        list.search(getTranslation("audit.search"));
        actor = ListFilter.choice(
                "orang",
                getTranslation("audit.actor"),
                getTranslation("audit.actor-any"),
                trail.actors(),
                UnaryOperator.identity(),
                UnaryOperator.identity());
        list.filter(action).filter(actor).filter(from).filter(until);
        addColumns(list, formats);
        addClassName("with-list");
        add(list, chain);
        setSizeFull();
    }

    private void addColumns(ListPage<AuditEvent> list, Formats formats) {
        ListColumn<AuditEvent> at = list.column(AT, getTranslation("audit.at"), event -> formats.moment(event.at()))
                .exported(event -> Cell.of(event.at().atZone(zone).toLocalDateTime()))
                .sortable()
                .narrow();
        list.column(ACTOR, getTranslation("audit.actor"), AuditEvent::actor).sortable();
        list.chiefColumn(ACTION, getTranslation("audit.action"), event -> action(event.action()))
                .sortable();
        list.column("perihal", getTranslation("audit.subject"), this::subject);
        list.column("perubahan", getTranslation("audit.details"), event -> shortened(details(event)))
                .exported(event -> Cell.of(details(event)))
                .share(2);
        list.usually(at, true);
        list.opensHere(event -> new EventDialog(
                        action(event.action()),
                        getTranslation("audit.told", event.actor(), formats.moment(event.at()), event.place()))
                .open(told(event)));
    }

    private AuditQuestion question(ListState asked) {
        return new AuditQuestion(
                asked.words(),
                named(asked.words()),
                action.of(asked),
                actor.of(asked),
                from.of(asked).map(day -> day.atStartOfDay(zone).toInstant()),
                until.of(asked).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                asked.sorted()
                        .map(by -> new AuditQuestion.Order(by(by.column()), by.descending()))
                        .orElseThrow());
    }

    /** The acts that are called so in the language of the page. */
    private Set<AuditAction> named(String words) {
        String sought = words.toLowerCase(getLocale());
        return words.isEmpty()
                ? Set.of()
                : Stream.of(AuditAction.values())
                        .filter(done -> action(done).toLowerCase(getLocale()).contains(sought))
                        .collect(Collectors.toSet());
    }

    private static AuditQuestion.By by(String column) {
        return switch (column) {
            case ACTOR -> AuditQuestion.By.ACTOR;
            case ACTION -> AuditQuestion.By.ACTION;
            default -> AuditQuestion.By.TIME;
        };
    }

    private String action(AuditAction done) {
        return getTranslation("audit.action." + done.name());
    }

    private String details(AuditEvent event) {
        return told(event).stream().map(EventDialog.Told::inOneLine).collect(Collectors.joining("; "));
    }

    private List<EventDialog.Told> told(AuditEvent event) {
        return event.changes().entrySet().stream()
                .map(field -> told(event.action(), field.getKey(), field.getValue()))
                .sorted(Comparator.comparing(EventDialog.Told::field))
                .toList();
    }

    private EventDialog.Told told(AuditAction done, String field, Detail detail) {
        String label = label(done, field);
        return switch (detail) {
            case Detail.Change(String before, String after) ->
                new EventDialog.Told(label, Optional.of(value(field, before)), value(field, after));
            case Detail.Fact(String text) -> new EventDialog.Told(label, Optional.empty(), each(field, text));
        };
    }

    /** Whole texts are for a file; a row tells how they begin. */
    private static String shortened(String details) {
        return details.length() <= LONGEST_SHOWN ? details : details.substring(0, LONGEST_SHOWN) + " …";
    }

    /** What is kept by name is told in the words of who reads. */
    private String value(String field, String said) {
        if (said.isBlank()) {
            return said;
        }
        return switch (field) {
            case "colour" -> getTranslation("appearance.colour." + said);
            case "strictness" -> getTranslation("strictness." + said);
            case "reset" -> getTranslation("numbering.reset." + said);
            case "dayLayer" -> getTranslation("calendar.layer." + said);
            case "dayKind" -> getTranslation("calendar.kind." + said);
            case "weekPattern" -> getTranslation("calendar.pattern." + said);
            case "promise" -> promise(said);
            case "kind", "manner", "mandate", "week" -> constant(said);
            case "stage" -> getTranslation("member.stage." + said);
            case "why" -> getTranslation("member.why." + said);
            case "account" -> getTranslation("member.account." + said);
            case "standing" -> getTranslation("binding.standing." + said);
            case "roles" -> roles(said);
            case "since" -> day(said);
            case "required", "resolved" -> getTranslation("approval.truth." + said);
            default -> said;
        };
    }

    private String day(String said) {
        return said.matches("\\d{4}-\\d{2}-\\d{2}") ? formats.date(LocalDate.parse(said)) : said;
    }

    /** An amount and its unit, or nothing. */
    private String promise(String said) {
        String[] parts = said.split(" ");
        return parts.length == 2 ? getTranslation("service.promise." + parts[1], Integer.valueOf(parts[0])) : said;
    }

    private String roles(String said) {
        return Stream.of(said.split(", "))
                .filter(role -> !role.isEmpty())
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining(", "));
    }

    /** A constant of the organisation's, or nothing. */
    private String constant(String said) {
        return said.matches("[A-Z_]+") ? getTranslation("organisation.word." + said) : said;
    }

    /** Entries of old have what was and what is in one text. */
    private String each(String field, String said) {
        return Stream.of(said.split(" → ")).map(part -> value(field, part)).collect(Collectors.joining(" → "));
    }

    private String subject(AuditEvent event) {
        return switch (event.action()) {
            case CHANGE_LINT_RULE -> getTranslation("rule." + event.subject());
            case CONFIRM_SET_UP, REOPEN_SET_UP -> getTranslation("set-up.step." + event.subject());
            case CHANGE_APPROVAL -> getTranslation("approval.four-eyes");
            default -> event.subject();
        };
    }

    /** What a field is called on the page where it was changed. */
    private String label(AuditAction action, String field) {
        return switch (action) {
            case CHANGE_PROFILE -> getTranslation("profile." + field);
            case CHANGE_MEMBER -> getTranslation("me." + field);
            case CHANGE_APPEARANCE -> getTranslation("appearance." + field);
            case LOAD_CATALOG, CONFIRM_READING, TAKE_BACK_CONFIRMATION, CORRECT_READING, DISCARD_DRAFT ->
                getTranslation("sop.done." + field);
            case BEGIN_DRAFT, EVALUATE_SOP, PUT_IN_FORCE, WITHDRAW_VERSION, ADOPT_LAYOUT, ADOPT_SOP ->
                getTranslation("sop.done." + field);
            case SEND_TO_REVIEW, TAKE_BACK_DRAFT, REQUEST_CHANGES, APPROVE_DRAFT -> getTranslation("sop.done." + field);
            case COMMENT_ON_DRAFT, RESOLVE_COMMENT, CHANGE_APPROVAL -> getTranslation("sop.done." + field);
            case ISSUE_DECREE ->
                field.equals("sops") ? getTranslation("decree.annexed") : getTranslation("sop.done." + field);
            case CHANGE_LINT_RULE -> getTranslation("rules.now");
            case CHANGE_SERVICE -> getTranslation("service.field." + field);
            case CHANGE_CHARTER -> getTranslation("charter." + field);
            case CHANGE_LAYOUT -> getTranslation("layout.part." + field);
            case ADD_SERVICE, REMOVE_SERVICE, MOVE_SERVICE, ASSIGN_SOPS, CHANGE_FORM ->
                getTranslation("service.done." + field);
            case CHANGE_CALENDAR_DAY, CHANGE_TIMETABLE -> getTranslation("calendar.field." + field);
            case CHANGE_UNIT,
                    CHANGE_EDITORS,
                    CHANGE_POST,
                    CHANGE_OFFICIAL,
                    CHANGE_APPOINTMENT,
                    CHANGE_HAND_OVER,
                    CHANGE_MANDATE,
                    IMPORT_OFFICIALS -> getTranslation("organisation.field." + field);
            case CHANGE_REGISTER, CHANGE_PATTERN, RESERVE_NUMBER, USE_NUMBER, VOID_NUMBER, RECORD_NUMBER ->
                getTranslation("numbering.field." + field);
            case BIND_PERFORMER -> getTranslation("binding.field." + field);
            case TAKE_ON_MEMBER, CHANGE_ROLES, REMOVE_MEMBER, RESET_PASSWORD, DISABLE_MEMBER, ENABLE_MEMBER ->
                getTranslation("member.done." + field);
            case CONFIRM_SET_UP, REOPEN_SET_UP -> field;
        };
    }
}
