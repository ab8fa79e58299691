package id.laksana.tenantadmin;

import id.laksana.migrations.AgencyKey;

/** Where the members of agencies are kept. */
public interface MemberDirectory {

    /** Makes sure that the agency can have members; repeatable. */
    void ensureOrganization(AgencyKey key, String name);
}
