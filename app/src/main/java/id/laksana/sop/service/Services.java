package id.laksana.sop.service;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.version.CatalogNews;
import id.laksana.web.StaleVersion;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agency's services and what it lays down of them, for those who keep them. */
@Singleton
public class Services {

    private static final int LONGEST_SUBJECT = 500;

    private final ServiceRows rows;
    private final StoredServices stored;
    private final Access access;
    private final AuditTrail audit;
    private final CatalogNews news;

    Services(ServiceRows rows, StoredServices stored, Access access, AuditTrail audit, CatalogNews news) {
        this.rows = rows;
        this.stored = stored;
        this.access = access;
        this.audit = audit;
        this.news = news;
    }

    /** In the agency's order. */
    @Transactional(readOnly = true)
    public List<KeptService> all() {
        access.require(Permission.EDIT_SERVICES);
        return stored.all();
    }

    /** What the agency prints of them, for whoever prints its book. */
    @Transactional(readOnly = true)
    public List<KeptService> standards() {
        access.require(Permission.READ_SOPS);
        return stored.all();
    }

    @Transactional(readOnly = true)
    public Optional<KeptService> find(String code) {
        return all().stream().filter(kept -> kept.service().code().equals(code)).findFirst();
    }

    /**
     * Lays down a service's standard; its code and its place stay as they are.
     *
     * @param changed with the version that the change was made from
     */
    @Transactional
    public KeptService change(Service changed, ServiceStandard standard) {
        access.require(Permission.EDIT_SERVICES);
        KeptService before = find(changed.id());
        String canonical = canonical(before.service().canonical(), changed.canonical());
        Map<Component, String> said = typed(standard.said());
        update(changed, name(changed.name()), canonical, standard);
        say(changed.id(), before.standard().said(), said);
        KeptService after = find(changed.id());
        audit.append(
                AuditAction.CHANGE_SERVICE,
                shortened(after.service().name()),
                Changes.between(AuditedFields.of(before), AuditedFields.of(after)));
        news.tellAfterCommit();
        return after;
    }

    @Transactional(readOnly = true)
    public Charter charter() {
        access.require(Permission.EDIT_SERVICES);
        return stored.charter();
    }

    @Transactional
    public Charter change(Charter changed) {
        access.require(Permission.EDIT_SERVICES);
        Charter before = stored.charter();
        int updated = rows.updateCharter(
                text(changed.text(), Charter.LONGEST_TEXT),
                line(changed.place(), Charter.LONGEST_PLACE),
                changed.signedOn(),
                line(changed.signatory(), Charter.LONGEST_NAME),
                line(changed.post(), Charter.LONGEST_NAME),
                changed.version());
        StaleVersion.unlessUpdated(updated, "The charter");
        Charter after = stored.charter();
        audit.append(
                AuditAction.CHANGE_CHARTER, "", Changes.between(AuditedFields.of(before), AuditedFields.of(after)));
        news.tellAfterCommit();
        return after;
    }

    private KeptService find(UUID id) {
        return stored.all().stream()
                .filter(kept -> kept.service().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StaleVersion("The service"));
    }

    private void update(Service changed, String name, @Nullable String canonical, ServiceStandard standard) {
        Promise promise = standard.promise();
        Fee fee = standard.fee();
        int updated = rows.update(
                changed.id(),
                name,
                canonical,
                promise == null ? null : promise.amount(),
                promise == null ? null : promise.unit().name(),
                fee == null ? null : fee.rupiah(),
                changed.version());
        StaleVersion.unlessUpdated(updated, "The service");
        StatutoryTime statutory = standard.statutory();
        rows.bind(changed.id(), statutory.ownDays(), text(statutory.basis(), StatutoryTime.LONGEST_BASIS));
    }

    /** Touches no component that only a later program knows. */
    private void say(UUID service, Map<Component, String> before, Map<Component, String> now) {
        before.keySet().stream()
                .filter(component -> !now.containsKey(component))
                .forEach(component -> rows.unsay(service, component.name()));
        now.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .forEach(entry -> rows.say(service, entry.getKey().name(), entry.getValue()));
    }

    private static Map<Component, String> typed(Map<Component, String> said) {
        Map<Component, String> typed = new EnumMap<>(Component.class);
        said.forEach((component, words) -> typed.put(component, text(words, ServiceStandard.LONGEST)));
        typed.values().removeIf(String::isEmpty);
        return typed;
    }

    /** One that the program does not know may stay, but nobody can choose it. */
    static @Nullable String canonical(@Nullable String before, @Nullable String chosen) {
        boolean known = Catalog.services().stream().anyMatch(one -> one.code().equals(chosen));
        if (chosen != null && !known && !Objects.equals(before, chosen)) {
            throw new IllegalArgumentException("No canonical service " + chosen);
        }
        return chosen;
    }

    static String name(String typed) {
        String name = line(typed, Service.LONGEST_NAME);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A service without a name");
        }
        return name;
    }

    private static String line(String typed, int longest) {
        return text(typed.replaceAll("\\s+", " "), longest);
    }

    private static String text(String typed, int longest) {
        String text = VisibleText.of(typed).strip();
        if (text.length() > longest) {
            throw new IllegalArgumentException("Longer than " + longest);
        }
        return text;
    }

    /** As long as a subject of the trail can be. */
    static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_SUBJECT));
    }
}
