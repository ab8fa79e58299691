package id.laksana.sop.service;

import java.util.List;
import java.util.Optional;

/**
 * A service with all that is kept of it and what its SOPs say.
 *
 * @param proposal by the SOP that it starts with
 * @param sops those in force, first the one that it starts with
 */
public record KeptService(Service service, ServiceStandard standard, Proposal proposal, List<ServiceSop> sops) {

    public KeptService {
        sops = List.copyOf(sops);
    }

    public ServiceTime time() {
        return new ServiceTime(Optional.ofNullable(standard.promise()), proposal.slowest());
    }

    /** What the agency says in words is no proposal either. */
    public ServiceTime publishedTime() {
        return standard.said().containsKey(Component.TIME)
                ? new ServiceTime(time().promise(), Optional.empty())
                : time();
    }

    PublishedService published() {
        List<Told> delivery = Component.ofDelivery().stream().map(this::told).toList();
        return new PublishedService(service, delivery, publishedTime(), standard.fee(), sops);
    }

    /** A component by the agency's own words, or else by its SOP's. */
    public Told told(Component component) {
        String said = standard.said().get(component);
        List<String> lines = said == null
                ? proposal.of(component)
                : said.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new Told(component, lines, said == null && !lines.isEmpty());
    }
}
