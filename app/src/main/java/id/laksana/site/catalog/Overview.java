package id.laksana.site.catalog;

import id.laksana.agency.Agency;
import id.laksana.sop.service.PublishedService;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known at a moment of the services of all agencies that serve. */
final class Overview {

    private final long edition;
    private final List<Agency> agencies;
    private final List<Known> known;
    private final List<Agency> failed;
    private final int loading;
    private final Map<String, List<Offer>> byCanonical;

    /** An agency with its catalog. */
    record Known(Agency agency, KeptCatalog catalog) {}

    /** A service of an agency. */
    record Offer(Agency agency, PublishedService service) {}

    /**
     * @param edition its number
     * @param known those whose catalogs are known
     * @param failed those whose catalogs cannot be read now
     * @param loading how many others are about to be read
     */
    Overview(long edition, List<Agency> agencies, List<Known> known, List<Agency> failed, int loading) {
        this.edition = edition;
        this.agencies = agencies.stream()
                .sorted(Comparator.comparing(Agency::provinceCode).thenComparing(Agency::name))
                .toList();
        this.known = List.copyOf(known);
        this.failed = List.copyOf(failed);
        this.loading = loading;
        this.byCanonical = known.stream()
                .flatMap(Overview::offers)
                .filter(offer -> offer.service().service().canonical() != null)
                .sorted(Comparator.comparing(offer -> offer.agency().name()))
                .collect(Collectors.groupingBy(offer ->
                        Objects.requireNonNull(offer.service().service().canonical())));
    }

    long edition() {
        return edition;
    }

    /** By province and name. */
    List<Agency> agencies() {
        return agencies;
    }

    List<Agency> failed() {
        return failed;
    }

    int loading() {
        return loading;
    }

    /** The services that are compared under a code, by the names of their agencies. */
    List<Offer> under(String canonical) {
        return byCanonical.getOrDefault(canonical, List.of());
    }

    List<Offer> find(Search search) {
        return known.stream().flatMap(one -> find(search, one)).toList();
    }

    /** Also by the name of the agency. */
    private static Stream<Offer> find(Search search, Known one) {
        String name = one.agency().name().toLowerCase(Locale.ROOT);
        return one.catalog().findable().stream()
                .filter(findable -> search.finds(findable.words(), name))
                .map(findable -> new Offer(one.agency(), findable.service()));
    }

    /** Whether it says the same as another. */
    boolean tells(Overview other) {
        return loading == other.loading
                && failed.equals(other.failed)
                && agencies.equals(other.agencies)
                && editions().equals(other.editions());
    }

    private List<Long> editions() {
        return known.stream().map(one -> one.catalog().edition()).toList();
    }

    private static Stream<Offer> offers(Known known) {
        return known.catalog().catalog().services().stream().map(service -> new Offer(known.agency(), service));
    }
}
