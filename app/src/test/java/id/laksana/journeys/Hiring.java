package id.laksana.journeys;

import id.laksana.demo.DemoAccount;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.NewUser;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.Installation;
import id.laksana.web.Texts;
import java.util.Locale;
import java.util.Set;

/** People for one journey only, whom it may change as it likes. */
final class Hiring {

    static final String NAME = "Petugas Sementara Contoh";
    static final String INITIALS = "PS";

    private Hiring() {}

    static String officer(Installation installation, String name, AgencyKey... agencies) {
        return member(installation, name, Texts.INDONESIAN, AgencyRole.OFFICER, agencies);
    }

    static String member(
            Installation installation, String name, Locale language, AgencyRole role, AgencyKey... agencies) {
        String username = name + ".sementara";
        installation
                .realm()
                .users()
                .ensureUser(new NewUser(
                        username,
                        username + "@contoh.invalid",
                        "Petugas Sementara",
                        "Contoh",
                        new Secret(DemoAccount.PASSWORD),
                        language));
        for (AgencyKey agency : agencies) {
            installation.realm().organizations().addMember(agency, username, Set.of(role));
        }
        return username;
    }
}
