package id.laksana.sop.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.ServiceRows.CharterRow;
import id.laksana.sop.service.ServiceRows.SaidRow;
import id.laksana.sop.version.PublishedSops;
import id.laksana.sop.version.PublishedSops.Serving;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what is stored, for whoever may: services ask that first. As many statements for five hundred services as for one. */
@Singleton
class StoredServices {

    private static final Map<String, Component> COMPONENTS =
            Stream.of(Component.values()).collect(toMap(Component::name, Function.identity()));

    private final ServiceRows rows;
    private final PublishedSops sops;
    private final Proposals proposals;

    StoredServices(ServiceRows rows, PublishedSops sops, Proposals proposals) {
        this.rows = rows;
        this.sops = sops;
        this.proposals = proposals;
    }

    /** In the agency's order. */
    List<KeptService> all() {
        Map<UUID, Map<Component, String>> said = said();
        List<Serving> serving = sops.serving();
        Map<UUID, Proposal> proposed = proposals.of(serving);
        Map<UUID, List<ServiceSop>> serves =
                serving.stream().collect(groupingBy(Serving::service, mapping(StoredServices::sop, toList())));
        return rows.all().stream()
                .map(row -> new KeptService(
                        service(row),
                        standard(row, said.getOrDefault(row.id(), Map.of())),
                        proposed.getOrDefault(row.id(), Proposal.NONE),
                        serves.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Without what is still being prepared. */
    List<KeptService> offered() {
        Set<UUID> waiting = Set.copyOf(rows.waiting());
        return all().stream()
                .filter(kept -> !waiting.contains(kept.service().id())
                        || !kept.standard().isBlank())
                .toList();
    }

    Charter charter() {
        CharterRow row = rows.charter();
        return new Charter(row.text(), row.place(), row.signedOn(), row.signatory(), row.post(), row.version());
    }

    /** What the table says of components that the program does not know is passed over. */
    private Map<UUID, Map<Component, String>> said() {
        Map<UUID, Map<Component, String>> said = new HashMap<>();
        for (SaidRow row : rows.said()) {
            Optional.ofNullable(COMPONENTS.get(row.component()))
                    .ifPresent(component -> said.computeIfAbsent(row.service(), _ -> new EnumMap<>(Component.class))
                            .put(component, row.said()));
        }
        return said;
    }

    private static Service service(ServiceRow row) {
        return new Service(row.id(), row.code(), row.position(), row.name(), row.canonical(), row.version());
    }

    private static ServiceStandard standard(ServiceRow row, Map<Component, String> said) {
        Integer amount = row.promiseAmount();
        String unit = row.promiseUnit();
        Long rupiah = row.feeRupiah();
        return new ServiceStandard(
                said,
                amount == null || unit == null ? null : new Promise(amount, WorkUnit.valueOf(unit)),
                rupiah == null ? null : new Fee(rupiah),
                new StatutoryTime(row.statutoryDays(), row.statutoryBasis()));
    }

    private static ServiceSop sop(Serving sop) {
        return new ServiceSop(
                sop.code(),
                sop.name(),
                sop.number(),
                sop.version(),
                Optional.ofNullable(sop.since()),
                sop.runnable(),
                sop.startsHere());
    }
}
