package id.laksana.sop.service.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.ServiceKeeping;
import id.laksana.sop.service.ServiceTime;
import id.laksana.sop.service.Services;
import id.laksana.sop.service.TimeWords;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The agency's services and how far their standards are laid down. */
@Prototype
@SetsUp(SetUpStep.SERVICES)
@Route(":agency/pelayanan")
@Allowed(Permission.EDIT_SERVICES)
@InMenu(order = 60, icon = VaadinIcon.HANDSHAKE, setting = true)
class ServicesView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Formats formats;

    ServicesView(
            Services services,
            ServiceKeeping keeping,
            CurrentAgency agency,
            Access access,
            AgencyFormats agencyFormats,
            PageBehalf behalf) {
        this.services = services;
        this.formats = agencyFormats.in(getLocale());
        ListPage<KeptService> list = new ListPage<>(
                getTranslation("view.ServicesView"),
                getTranslation("services.explanation"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("services.search"));
        addColumns(list);
        list.opens(kept ->
                "/" + agency.get().value() + "/pelayanan/" + kept.service().code());
        Button add = new Button(
                getTranslation("services.add"),
                VaadinIcon.PLUS.create(),
                _ -> new NewService(
                                keeping,
                                agency.get().value(),
                                access.caller().id().toString())
                        .ask());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        list.action(add);
        add(list);
        addClassName("services-page");
        setSizeFull();
    }

    private void addColumns(ListPage<KeptService> list) {
        ListColumn<KeptService> position = list.column(
                        "no",
                        getTranslation("services.position"),
                        kept -> String.valueOf(kept.service().position()))
                .exported(kept -> Cell.of(kept.service().position()))
                .sortable()
                .narrow()
                .number();
        list.chiefColumn(
                        "nama",
                        getTranslation("service.field.name"),
                        kept -> kept.service().name())
                .sortable()
                .share(3);
        list.column("waktu", getTranslation("service.field.TIME"), kept -> time(kept.time()))
                .badge(kept -> timeKind(kept.time()))
                .sortable()
                .share(2);
        list.column("biaya", getTranslation("services.fee"), this::fee)
                .exported(kept -> Optional.ofNullable(kept.standard().fee())
                        .map(fee -> Cell.of(fee.rupiah()))
                        .orElse(Cell.of("")))
                .sortable()
                .narrow()
                .number();
        list.column(
                        "ditetapkan",
                        getTranslation("services.laid-down"),
                        kept -> getTranslation("services.laid-down.of", laidDown(kept), ofDelivery()))
                .exported(kept -> Cell.of(laidDown(kept)))
                .badge(kept -> laidDown(kept) == ofDelivery() ? Status.Kind.GOOD : Status.Kind.WARNING)
                .sortable()
                .narrow();
        list.usually(position, false);
    }

    private List<KeptService> matching(ListState asked) {
        String sought = asked.words().toLowerCase(Locale.ROOT);
        return services.all().stream()
                .filter(kept -> kept.service().name().toLowerCase(Locale.ROOT).contains(sought))
                .sorted(asked.sorted()
                        .map(by -> by.descending() ? order(by).reversed() : order(by))
                        .orElse(byPosition()))
                .toList();
    }

    private static Comparator<KeptService> order(ListState.Sorted by) {
        Comparator<KeptService> order = switch (by.column()) {
            case "nama" -> Comparator.comparing(kept -> kept.service().name(), String.CASE_INSENSITIVE_ORDER);
            case "waktu" -> Comparator.comparingLong(kept -> minutes(kept.time()));
            case "biaya" ->
                Comparator.comparingLong(
                        kept -> Optional.ofNullable(kept.standard().fee())
                                .map(Fee::rupiah)
                                .orElse(Long.MAX_VALUE));
            case "ditetapkan" -> Comparator.comparingLong(ServicesView::laidDown);
            default -> byPosition();
        };
        return order.thenComparing(byPosition());
    }

    private static Comparator<KeptService> byPosition() {
        return Comparator.comparingInt(kept -> kept.service().position());
    }

    private String time(ServiceTime time) {
        Optional<String> promised = time.promise().map(promise -> promised(time, promise));
        return promised.or(() -> time.slowest()
                        .map(path -> getTranslation(
                                "services.time.proposed", TimeWords.plainly(path.agency(), this::getTranslation))))
                .orElse("");
    }

    private String promised(ServiceTime time, Promise promise) {
        String words = TimeWords.of(promise, this::getTranslation);
        return time.isPromisedTooShort() ? getTranslation("services.time.too-short", words) : words;
    }

    private static Status.Kind timeKind(ServiceTime time) {
        if (time.isPromisedTooShort()) {
            return Status.Kind.WARNING;
        }
        return time.promise().isPresent() ? Status.Kind.GOOD : Status.Kind.NEUTRAL;
    }

    /** Those of which nothing is known come last. */
    private static long minutes(ServiceTime time) {
        return time.promise()
                .map(Promise::time)
                .or(() -> time.slowest().map(path -> path.agency()))
                .map(ServiceTime::minutes)
                .orElse(Long.MAX_VALUE);
    }

    private String fee(KeptService kept) {
        return Optional.ofNullable(kept.standard().fee())
                .map(fee -> fee.isFree() ? getTranslation("service.free") : formats.rupiah(fee.rupiah()))
                .orElse("");
    }

    private static long laidDown(KeptService kept) {
        return Component.ofDelivery().stream().filter(kept.standard()::says).count();
    }

    private static long ofDelivery() {
        return Component.ofDelivery().size();
    }
}
