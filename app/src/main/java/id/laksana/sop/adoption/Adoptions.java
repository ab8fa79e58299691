package id.laksana.sop.adoption;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.Profiles;
import id.laksana.sop.version.NewSops;
import id.laksana.sop.version.Origin;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes over SOPs that come with the product. */
@Singleton
public class Adoptions {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_CODE = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final AdoptionBook book;
    private final NewSops sops;
    private final AdoptedServices services;
    private final Profiles profiles;
    private final Access access;
    private final AuditTrail audit;

    Adoptions(
            AdoptionBook book,
            NewSops sops,
            AdoptedServices services,
            Profiles profiles,
            Access access,
            AuditTrail audit) {
        this.book = book;
        this.sops = sops;
        this.services = services;
        this.profiles = profiles;
        this.access = access;
        this.audit = audit;
    }

    /** What comes with the product, in the agency's own name. */
    @Transactional(readOnly = true)
    public Optional<ShippedSop> find(String id) {
        access.require(Permission.READ_SOPS);
        return ShippedSops.find(id).map(this::ours);
    }

    public static boolean isCode(String code) {
        return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
    }

    /** What the agency has taken over, or began with: its own codes by what they come from. */
    @Transactional(readOnly = true)
    public Map<String, String> adopted() {
        access.require(Permission.READ_SOPS);
        return book.adopted();
    }

    /** The region whose agency wrote an SOP first; nothing of one that was not taken over. */
    @Transactional(readOnly = true)
    public Optional<String> ownerOf(String code) {
        access.require(Permission.READ_SOPS);
        return book.ownerOf(code);
    }

    /** By which code the agency could call it. */
    @Transactional(readOnly = true)
    public String freeCode(ShippedSop shipped) {
        return freeCode(shipped.code());
    }

    /** The code, or one like it that no SOP of the agency has. */
    @Transactional(readOnly = true)
    public String freeCode(String wanted) {
        access.require(Permission.EDIT_SOPS);
        return book.free(wanted, LONGEST_CODE);
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
        book.lock();
        String before = book.adopted().get(shipped.id());
        if (before != null) {
            return new Adoption.Already(before);
        }
        Optional<UUID> added =
                sops.add(code, Origin.ADOPTED, OwnSheet.named(ours(shipped).sheet(), called));
        if (added.isEmpty()) {
            return new Adoption.CodeTaken(code, book.free(code, LONGEST_CODE));
        }
        book.add(added.get(), shipped);
        services.serve(shipped.service(), added.get());
        audit.append(
                AuditAction.ADOPT_SOP, code, Map.of("source", shipped.id(), "hash", shipped.hash(), "version", "1"));
        return new Adoption.Done(code);
    }

    private ShippedSop ours(ShippedSop shipped) {
        return shipped.inNameOf(profiles.published().officialName());
    }
}
