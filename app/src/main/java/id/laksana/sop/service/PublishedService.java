package id.laksana.sop.service;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service as everybody may read it.
 *
 * @param delivery all components of the delivery, in their order
 * @param sops those in force, first the one that it starts with
 */
public record PublishedService(
        Service service,
        List<Told> delivery,
        ServiceTime time,
        @Nullable Fee fee,
        List<ServiceSop> sops) {

    public PublishedService {
        delivery = List.copyOf(delivery);
        sops = List.copyOf(sops);
    }

    /** How the agency's own words on a component begin. */
    public Optional<String> said(Component component) {
        return delivery.stream()
                .filter(told -> told.component() == component && !told.proposed())
                .flatMap(told -> told.lines().stream())
                .findFirst();
    }
}
