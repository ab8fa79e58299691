package id.laksana.tenantadmin;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Databases;

/**
 * Gives an agency another name wherever the platform calls it by one; its key stays. The registry, which knows the old
 * name, comes last, so that what was interrupted is continued by renaming again.
 */
public final class Renaming {

    private final AgencyLife life;
    private final AgencyProfile profile;
    private final MemberDirectory members;

    public Renaming(Databases databases, MemberDirectory members) {
        this.life = new AgencyLife(databases.main());
        this.profile = new AgencyProfile(databases);
        this.members = members;
    }

    public Changed rename(AgencyKey key, String name, String actor) {
        var found = life.find(key);
        if (found.isEmpty()) {
            return new Changed.NoSuchAgency();
        }
        var agency = found.get();
        if (agency.name().equals(name)) {
            return new Changed.AlreadySo();
        }
        if (agency.status().equals("PROVISIONING")) {
            return new Changed.NotServedYet();
        }
        profile.rename(agency, name);
        members.ensureOrganization(key, name);
        life.rename(key, agency.name(), name, actor);
        return new Changed.Done();
    }
}
