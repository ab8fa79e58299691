package id.laksana.identity.members;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.demo.DemoAccount;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.identity.members.MemberResult.Why;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyMembers;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.Membership;
import id.laksana.tenantadmin.realm.NewUser;
import id.laksana.tenantadmin.realm.RealmAccounts;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.Installation;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** An agency's administrator, with people to act on who are nobody else's. */
public final class AsAdministrator {

    private final Installation installation = Installation.get();
    private final AgencyKey agency;
    private final String username;

    AsAdministrator(AgencyKey agency, String username) {
        this.agency = agency;
        this.username = username;
    }

    public static AsAdministrator of(AgencyKey agency) {
        return new AsAdministrator(agency, "admin." + agency);
    }

    MemberActs acts() {
        return installation.bean(MemberActs.class);
    }

    Roster roster() {
        return installation.bean(Roster.class);
    }

    RealmAccounts accounts() {
        return installation.realm().accounts();
    }

    AgencyMembers members() {
        return AgencyMembers.of(installation.realm().provisioner(), agency);
    }

    UUID id() {
        return id(username);
    }

    UUID id(String account) {
        return accounts().find(account).orElseThrow().id();
    }

    public <T> T does(Supplier<T> act) {
        return does(installation.app(), act);
    }

    /** In another app on the same servers. */
    <T> T does(ApplicationContext app, Supplier<T> act) {
        Caller caller = new Caller.Person(
                id(),
                username,
                username,
                Map.of(agency, Set.of(Role.ADMINISTRATOR)),
                Set.of(),
                Set.of(),
                Optional.empty());
        try (var _ = Access.context(caller).propagate()) {
            return app.getBean(CurrentAgency.class).serve(agency, act);
        }
    }

    Set<AgencyRole> roles(UUID member) {
        return members().find(member).map(Membership::roles).orElse(Set.of());
    }

    /** Somebody with an account and no agency. */
    UUID somebody(String account) {
        installation
                .realm()
                .users()
                .ensureUser(new NewUser(
                        account,
                        account + "@contoh.invalid",
                        "Orang",
                        "Contoh " + account,
                        new Secret(DemoAccount.PASSWORD),
                        Locale.of("id")));
        return id(account);
    }

    /** As whoever operates the deployment would. */
    UUID placed(String account, AgencyRole... roles) {
        UUID id = somebody(account);
        installation.realm().organizations().addMember(agency, account, Set.of(roles));
        return id;
    }

    UUID newMember(String account, Role... roles) {
        MemberResult made =
                does(() -> acts().takeOn(new NewMember("Petugas Baru " + account, account, ""), Set.of(roles)));
        assertThat(made).isInstanceOf(MemberResult.OneTimePassword.class);
        return id(account);
    }

    boolean canLogIn(String account) {
        return installation.tokens().login(account, DemoAccount.PASSWORD).isPresent();
    }

    List<AuditEvent> trail(AuditAction action, String words) {
        AuditQuestion asked = new AuditQuestion(
                words,
                Optional.of(action),
                Optional.empty(),
                Optional.empty(),
                new AuditQuestion.Order(AuditQuestion.By.TIME, false));
        return does(() -> installation.bean(AuditTrail.class).part(asked, 0, 50));
    }

    static MemberResult refused(Why why) {
        return new MemberResult.Refused(why);
    }
}
