package id.laksana.sop.adoption;

import static java.util.stream.Collectors.toSet;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.ServableSop;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceKeeping;
import id.laksana.sop.service.Services;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds for an SOP that is taken over the service that it serves. */
@Singleton
class AdoptedServices {

    private final Services services;
    private final ServiceKeeping keeping;

    AdoptedServices(Services services, ServiceKeeping keeping) {
        this.services = services;
        this.keeping = keeping;
    }

    /** The agency's service of the kind, or a new one; the counter begins it by this SOP where it began by none. */
    void serve(String canonical, UUID sop) {
        Service service = ofKind(canonical).orElseGet(() -> {
            keeping.add(kind(canonical), canonical);
            return ofKind(canonical).orElseThrow();
        });
        List<ServableSop> serving = keeping.sops().stream()
                .filter(other -> service.id().equals(other.service()))
                .toList();
        Set<UUID> all = serving.stream().map(ServableSop::id).collect(toSet());
        all.add(sop);
        Optional<UUID> starting = serving.stream()
                .filter(ServableSop::startsHere)
                .map(ServableSop::id)
                .findFirst();
        keeping.assign(service, all, Optional.of(starting.orElse(sop)));
    }

    private Optional<Service> ofKind(String canonical) {
        return services.all().stream()
                .map(KeptService::service)
                .filter(service -> canonical.equals(service.canonical()))
                .findFirst();
    }

    private static String kind(String canonical) {
        return Catalog.services().stream()
                .filter(one -> one.code().equals(canonical))
                .map(one -> one.name(Texts.INDONESIAN))
                .findFirst()
                .orElseThrow();
    }
}
