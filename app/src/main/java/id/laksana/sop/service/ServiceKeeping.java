package id.laksana.sop.service;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.version.CatalogNews;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which services the agency has, in which order, and by which SOPs. */
@Singleton
public class ServiceKeeping {

    private final ServiceRows rows;
    private final Access access;
    private final AuditTrail audit;
    private final CatalogNews news;

    ServiceKeeping(ServiceRows rows, Access access, AuditTrail audit, CatalogNews news) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Adds a service at the end.
     *
     * @return the code by which addresses call it
     */
    @Transactional
    public String add(String name, @Nullable String canonical) {
        access.require(Permission.EDIT_SERVICES);
        String called = Services.name(name);
        String chosen = Services.canonical(null, canonical);
        rows.lock();
        List<ServiceRow> all = rows.all();
        String code = ServiceCode.of(called, all.stream().map(ServiceRow::code).collect(toSet()));
        int last = all.isEmpty() ? 0 : all.getLast().position();
        rows.add(UUID.randomUUID(), code, last + 1, called, chosen);
        Changes changes =
                Changes.between(Map.of(), Map.of("code", code, "canonical", Objects.requireNonNullElse(chosen, "")));
        tell(AuditAction.ADD_SERVICE, called, changes);
        return code;
    }

    /** Changes places with the one before or after it; the first and the last stay where there is nothing beyond. */
    @Transactional
    public void move(UUID service, boolean up) {
        access.require(Permission.EDIT_SERVICES);
        rows.lock();
        List<ServiceRow> all = rows.all();
        int at = all.indexOf(find(all, service));
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= all.size()) {
            return;
        }
        ServiceRow moved = all.get(at);
        ServiceRow other = all.get(to);
        rows.swap(moved.id(), moved.position(), other.id(), other.position());
        tell(
                AuditAction.MOVE_SERVICE,
                moved.name(),
                Changes.between(
                        Map.of("position", String.valueOf(moved.position())),
                        Map.of("position", String.valueOf(other.position()))));
    }

    /** Removes a service with its standard, unless SOPs serve it. */
    @Transactional
    public Removal remove(Service service) {
        access.require(Permission.EDIT_SERVICES);
        rows.lock();
        List<String> serving = sops().stream()
                .filter(sop -> service.id().equals(sop.service()))
                .map(ServableSop::name)
                .toList();
        if (!serving.isEmpty()) {
            return new Removal.StillServed(serving);
        }
        StaleVersion.unlessUpdated(rows.remove(service.id(), service.version()), "The service");
        rows.closeGap(service.position());
        tell(AuditAction.REMOVE_SERVICE, service.name(), Changes.between(Map.of("code", service.code()), Map.of()));
        return new Removal.Removed();
    }

    /** All SOPs of the agency, by their names. */
    @Transactional(readOnly = true)
    public List<ServableSop> sops() {
        access.require(Permission.EDIT_SERVICES);
        return rows.sops();
    }

    /**
     * Says by which SOPs a service is served; one that served another serves this one from now on.
     *
     * @param starting by which the counter begins its cases; nothing where it begins none
     */
    @Transactional
    public void assign(Service service, Set<UUID> sops, Optional<UUID> starting) {
        access.require(Permission.EDIT_SERVICES);
        if (starting.isPresent() && !sops.contains(starting.get())) {
            throw new IllegalArgumentException("Begun by an SOP that does not serve it");
        }
        List<ServableSop> before = sops();
        StaleVersion.unlessUpdated(rows.touch(service.id(), service.version()), "The service");
        rows.assign(service.id(), sops.stream().map(UUID::toString).collect(joining(",")));
        starting.ifPresent(sop -> StaleVersion.unlessUpdated(rows.start(service.id(), sop), "The SOP"));
        Predicate<ServableSop> serves = sop -> service.id().equals(sop.service());
        List<ServableSop> after = sops();
        Changes changes = Changes.between(
                Map.of(
                        "sops", names(before, serves),
                        "starts", names(before, serves.and(ServableSop::startsHere))),
                Map.of(
                        "sops", names(after, serves),
                        "starts", names(after, serves.and(ServableSop::startsHere))));
        if (!changes.isEmpty()) {
            tell(AuditAction.ASSIGN_SOPS, service.name(), changes);
        }
    }

    private void tell(AuditAction action, String service, Changes changes) {
        audit.append(action, Services.shortened(service), changes);
        news.tellAfterCommit();
    }

    private static String names(List<ServableSop> sops, Predicate<ServableSop> which) {
        return sops.stream().filter(which).map(ServableSop::name).collect(joining(", "));
    }

    private static ServiceRow find(List<ServiceRow> all, UUID service) {
        return all.stream()
                .filter(row -> row.id().equals(service))
                .findFirst()
                .orElseThrow(() -> new StaleVersion("The service"));
    }
}
