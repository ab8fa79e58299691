package id.laksana.organisation;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How the agency looks on screen: its short name, colour and emblem. */
@Singleton
public class Appearances {

    private static final byte[] NONE = {};

    private final AppearanceRows rows;
    private final Access access;
    private final AuditTrail audit;

    Appearances(AppearanceRows rows, Access access, AuditTrail audit) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Appearance.Brief brief() {
        access.require(Permission.READ_PROFILE);
        AppearanceRows.BriefRow row = rows.brief();
        return new Appearance.Brief(row.shortName(), Colour.valueOf(row.colour()), row.hasEmblem());
    }

    /** What stands at the head of the agency's papers, for everybody: nobody need be logged in. */
    @Transactional(readOnly = true)
    public Optional<Emblem> published() {
        return stored().emblem();
    }

    @Transactional(readOnly = true)
    public Appearance read() {
        access.require(Permission.READ_PROFILE);
        return stored();
    }

    @Transactional
    public Appearance change(Appearance changed) {
        access.require(Permission.EDIT_PROFILE);
        Appearance before = stored();
        int updated = rows.update(
                changed.shortName(),
                changed.colour().name(),
                changed.emblem().map(Emblem::png).orElse(NONE),
                changed.version());
        StaleVersion.unlessUpdated(updated, "The appearance");
        Appearance after = stored();
        audit.append(AuditAction.CHANGE_APPEARANCE, after.shortName(), differences(before, after));
        return after;
    }

    private Appearance stored() {
        AppearanceRow row = rows.read();
        return new Appearance(
                row.shortName(),
                Colour.valueOf(row.colour()),
                row.emblem().length == 0 ? Optional.empty() : Optional.of(Emblem.stored(row.emblem())),
                row.version());
    }

    private static Changes differences(Appearance before, Appearance after) {
        Changes changes = Changes.between(fields(before), fields(after));
        return before.emblem().equals(after.emblem()) ? changes : changes.and("emblem", "≠");
    }

    private static Map<String, String> fields(Appearance appearance) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("shortName", appearance.shortName());
        fields.put("colour", appearance.colour().name());
        return fields;
    }
}
