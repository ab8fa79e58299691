package id.laksana.sop.adoption;

import static java.util.stream.Collectors.toMap;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.sop.version.NewSops;
import id.laksana.sop.version.Origin;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes over SOPs that come with the product. */
@Singleton
public class Adoptions {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_CODE = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final AdoptionRows rows;
    private final NewSops sops;
    private final AdoptedServices services;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Adoptions(AdoptionRows rows, NewSops sops, AdoptedServices services, Access access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.sops = sops;
        this.services = services;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public static boolean isCode(String code) {
        return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
    }

    /** What the agency has taken over: its own codes by what they come from. */
    @Transactional(readOnly = true)
    public Map<String, String> adopted() {
        access.require(Permission.READ_SOPS);
        return rows.all().stream().collect(toMap(AdoptionRow::source, AdoptionRow::code));
    }

    /** The region whose agency wrote an SOP first; nothing of one that was not taken over. */
    @Transactional(readOnly = true)
    public Optional<String> ownerOf(String code) {
        access.require(Permission.READ_SOPS);
        return rows.called(code).map(AdoptionRow::owner);
    }

    /** By which code the agency could call it. */
    @Transactional(readOnly = true)
    public String freeCode(ShippedSop shipped) {
        access.require(Permission.EDIT_SOPS);
        return free(shipped.code());
    }

    /** Takes it over as a first version that waits to be put in force, with the service that it serves. */
    @Transactional
    public Adoption adopt(ShippedSop shipped, String name, String code) {
        access.require(Permission.EDIT_SOPS);
        access.require(Permission.EDIT_SERVICES);
        String called = VisibleText.of(name).replaceAll("\\s+", " ").strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || !isCode(code)) {
            throw new IllegalArgumentException("Not to be called so: '" + name + "' at '" + code + "'");
        }
        rows.lock();
        Optional<AdoptionRow> before = rows.of(shipped.id());
        if (before.isPresent()) {
            return new Adoption.Already(before.get().code());
        }
        Optional<UUID> added = sops.add(code, Origin.ADOPTED, OwnSheet.named(shipped.sheet(), called));
        if (added.isEmpty()) {
            return new Adoption.CodeTaken(code, free(code));
        }
        Caller caller = access.caller();
        rows.add(
                added.get(),
                shipped.id(),
                shipped.hash(),
                shipped.owner(),
                clock.instant(),
                caller.id(),
                caller.name());
        services.serve(shipped.service(), added.get());
        audit.append(
                AuditAction.ADOPT_SOP, code, Map.of("source", shipped.id(), "hash", shipped.hash(), "version", "1"));
        return new Adoption.Done(code);
    }

    private String free(String wanted) {
        Set<String> used = new HashSet<>(rows.codes());
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.iterate(2, next -> next + 1).mapToObj(no -> shortened(wanted) + "-" + no))
                .filter(code -> !used.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String code) {
        return code.substring(0, Math.min(code.length(), LONGEST_CODE - 8)).replaceAll("-+$", "");
    }
}
