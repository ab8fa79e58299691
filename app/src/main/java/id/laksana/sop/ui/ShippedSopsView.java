package id.laksana.sop.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.sop.adoption.Adoptions;
import id.laksana.sop.adoption.ShippedSop;
import id.laksana.sop.adoption.ShippedSops;
import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.catalog.Catalog;
import id.laksana.web.export.Cell;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.list.ListFilter;
import id.laksana.web.ui.list.ListPage;
import id.laksana.web.ui.list.ListSource;
import id.laksana.web.ui.list.ListState;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The SOPs that come with the product, from which an agency can begin. */
@Prototype
@SetsUp(SetUpStep.SOPS)
@Route(":agency/sop-contoh")
@Allowed(Permission.EDIT_SOPS)
class ShippedSopsView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Adoptions adoptions;
    private final transient Map<String, String> services;
    private final transient ListFilter<String> owner;

    ShippedSopsView(Adoptions adoptions, CurrentAgency agency, PageBehalf behalf) {
        this.adoptions = adoptions;
        services = Catalog.services().stream().collect(toMap(Canonical::code, one -> one.name(getLocale())));
        owner = ListFilter.choice(
                "asal",
                getTranslation("shipped.owner"),
                getTranslation("shipped.owner.any"),
                ShippedSops.all().stream()
                        .map(ShippedSop::owner)
                        .distinct()
                        .sorted()
                        .toList(),
                name -> name,
                name -> name);
        ListPage<ShippedSop> list = new ListPage<>(
                getTranslation("view.ShippedSopsView"),
                getTranslation("shipped.explanation"),
                ListSource.ofAll(this::matching),
                behalf);
        list.search(getTranslation("shipped.search"));
        list.filter(owner);
        addColumns(list);
        list.opens(shipped -> "/" + agency.get().value() + "/sop-contoh/" + shipped.id());
        add(list);
        setSizeFull();
    }

    private void addColumns(ListPage<ShippedSop> list) {
        Map<String, String> adopted = adoptions.adopted();
        var name = list.chiefColumn("nama", getTranslation("sop.name"), ShippedSop::name)
                .sortable()
                .share(3);
        list.column("asal", getTranslation("shipped.owner"), ShippedSop::owner)
                .sortable()
                .narrow();
        list.column("layanan", getTranslation("sop.canonical"), this::service)
                .sortable()
                .share(2);
        list.column("langkah", getTranslation("shipped.steps"), shipped -> String.valueOf(shipped.steps()))
                .exported(shipped -> Cell.of(shipped.steps()))
                .sortable()
                .narrow()
                .number();
        list.column("keadaan", getTranslation("sop.state"), shipped -> state(adopted, shipped))
                .badge(shipped -> adopted.containsKey(shipped.id()) ? Status.Kind.GOOD : Status.Kind.NEUTRAL)
                .narrow();
        list.usually(name, false);
    }

    private String state(Map<String, String> adopted, ShippedSop shipped) {
        return getTranslation(adopted.containsKey(shipped.id()) ? "shipped.adopted" : "shipped.offered");
    }

    private String service(ShippedSop shipped) {
        return services.getOrDefault(shipped.service(), shipped.service());
    }

    private List<ShippedSop> matching(ListState asked) {
        String[] words = asked.words().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return ShippedSops.all().stream()
                .filter(shipped -> owner.of(asked).map(shipped.owner()::equals).orElse(true))
                .filter(shipped -> Stream.of(words).allMatch(text(shipped)::contains))
                .sorted(asked.sorted()
                        .map(by -> by.descending() ? order(by.column()).reversed() : order(by.column()))
                        .orElse(order("nama")))
                .toList();
    }

    private String text(ShippedSop shipped) {
        return (shipped.name() + " " + shipped.owner() + " " + service(shipped)).toLowerCase(Locale.ROOT);
    }

    private Comparator<ShippedSop> order(String column) {
        Comparator<ShippedSop> order = switch (column) {
            case "asal" -> Comparator.comparing(ShippedSop::owner);
            case "layanan" -> Comparator.comparing(this::service);
            case "langkah" -> Comparator.comparingInt(ShippedSop::steps);
            default -> Comparator.comparing(ShippedSop::name, String.CASE_INSENSITIVE_ORDER);
        };
        return order.thenComparing(ShippedSop::id);
    }
}
