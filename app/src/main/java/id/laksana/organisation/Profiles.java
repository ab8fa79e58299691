package id.laksana.organisation;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;

/** The agency's own particulars. */
@Singleton
public class Profiles {

    private final ProfileRows rows;
    private final Access access;
    private final AuditTrail audit;

    Profiles(ProfileRows rows, Access access, AuditTrail audit) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Profile read() {
        access.require(Permission.READ_PROFILE);
        return stored();
    }

    /** As everybody may read it: nobody need be logged in. */
    @Transactional(readOnly = true)
    public Profile published() {
        return stored();
    }

    @Transactional
    public Profile change(@Valid Profile changed) {
        access.require(Permission.EDIT_PROFILE);
        Profile before = stored();
        int updated = rows.update(
                changed.officialName().strip(),
                changed.government().strip(),
                changed.address().strip(),
                changed.postalCode(),
                changed.phone().strip(),
                changed.email().strip(),
                changed.website().strip(),
                changed.version());
        StaleVersion.unlessUpdated(updated, "The profile");
        Profile after = stored();
        audit.append(AuditAction.CHANGE_PROFILE, after.officialName(), Changes.between(fields(before), fields(after)));
        return after;
    }

    private Profile stored() {
        ProfileRow row = rows.read();
        return new Profile(
                row.officialName(),
                row.government(),
                row.address(),
                row.postalCode(),
                row.phone(),
                row.email(),
                row.website(),
                row.version());
    }

    private static Map<String, String> fields(Profile profile) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("officialName", profile.officialName());
        fields.put("government", profile.government());
        fields.put("address", profile.address());
        fields.put("postalCode", profile.postalCode());
        fields.put("phone", profile.phone());
        fields.put("email", profile.email());
        fields.put("website", profile.website());
        return fields;
    }
}
