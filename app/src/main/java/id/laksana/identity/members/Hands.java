package id.laksana.identity.members;

import id.laksana.identity.Role;
import id.laksana.identity.members.MemberResult.Why;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyMembers;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.Membership;
import id.laksana.tenantadmin.realm.NewAccount;
import id.laksana.tenantadmin.realm.RealmAccount;
import id.laksana.tenantadmin.realm.RealmAccounts;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.web.Texts;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Does at Keycloak what one act of one agency takes, after finding out whether it may be done. */
final class Hands {

    private final AgencyMembers members;
    private final RealmAccounts accounts;
    private final Roster roster;
    private final AgencyKey agency;
    private final UUID caller;
    private final ApplicationEventPublisher<MembershipsChanged> changes;
    private final List<UUID> administrators;

    Hands(
            AgencyMembers members,
            RealmAccounts accounts,
            Roster roster,
            AgencyKey agency,
            UUID caller,
            ApplicationEventPublisher<MembershipsChanged> changes) {
        this.members = members;
        this.accounts = accounts;
        this.roster = roster;
        this.agency = agency;
        this.caller = caller;
        this.changes = changes;
        this.administrators = members.activeAdministrators();
    }

    boolean isCallerAdministrator() {
        return administrators.contains(caller);
    }

    MemberResult takeOn(String usernameOrEmail, Set<Role> roles) {
        Optional<RealmAccount> found = accounts.find(usernameOrEmail).filter(this::canBeTakenOn);
        return found.isEmpty() ? refused(Why.NO_SUCH_ACCOUNT) : takeOn(found.get(), roles);
    }

    /** An account that an interrupted act of this agency has made is gone on with. */
    MemberResult takeOn(NewMember member, Set<Role> roles, String password) {
        NewAccount account = new NewAccount(
                member.username(),
                Optional.of(member.email()).filter(email -> !email.isEmpty()),
                member.name(),
                new Secret(password),
                Texts.INDONESIAN,
                agency);
        boolean created = accounts.create(account);
        Optional<RealmAccount> made = accounts.find(member.username());
        if (!created) {
            made = made.filter(this::wasLeftBehind);
            made.ifPresent(left -> accounts.setOneTimePassword(left.id(), new Secret(password)));
        }
        if (made.isEmpty()) {
            return refused(Why.NAME_TAKEN);
        }
        members.hold(made.get(), inKeycloak(roles));
        return new MemberResult.OneTimePassword(remember(made.get().id()), password);
    }

    MemberResult changeRoles(UUID id, Set<Role> roles) {
        return ofMember(id, member -> {
            Optional<Why> objection =
                    roles.contains(Role.ADMINISTRATOR) ? Optional.empty() : objectionToEndAdministration(member);
            if (objection.isPresent()) {
                return refused(objection.get());
            }
            members.hold(member.account(), inKeycloak(roles));
            return changed(id);
        });
    }

    MemberResult remove(UUID id) {
        return ofMember(id, member -> {
            Optional<Why> objection = objectionToEndAdministration(member);
            if (objection.isPresent()) {
                return refused(objection.get());
            }
            boolean elsewhere = members.isElsewhereToo(id);
            members.remove(id);
            roster.forget(id);
            if (!elsewhere) {
                accounts.endSessions(id);
            }
            changes.publishEvent(new MembershipsChanged(id));
            return new MemberResult.Gone();
        });
    }

    /**
     * What was so before is looked at again afterwards: another agency may have taken the person on meanwhile, and then
     * nobody gets to know a password.
     */
    MemberResult resetPassword(UUID id, String password, String nobodys) {
        return ofMember(id, member -> {
            if (id.equals(caller)) {
                return refused(Why.YOURSELF);
            }
            if (!isLookedAfterHere(member)) {
                return refused(Why.NOT_ENTRUSTED);
            }
            accounts.setOneTimePassword(id, new Secret(password));
            if (members.find(id).filter(this::isLookedAfterHere).isEmpty()) {
                accounts.setOneTimePassword(id, new Secret(nobodys));
                return refused(Why.NOT_ENTRUSTED);
            }
            return new MemberResult.OneTimePassword(remember(id), password);
        });
    }

    MemberResult setEnabled(UUID id, boolean enabled) {
        return ofMember(id, member -> {
            Optional<Why> objection = enabled ? Optional.empty() : objectionToEndAdministration(member);
            if (objection.isEmpty() && id.equals(caller)) {
                objection = Optional.of(Why.YOURSELF);
            }
            if (objection.isEmpty() && !isLookedAfterHere(member)) {
                objection = Optional.of(Why.NOT_ENTRUSTED);
            }
            if (objection.isPresent()) {
                return refused(objection.get());
            }
            accounts.setEnabled(id, enabled);
            if (!enabled) {
                accounts.endSessions(id);
            }
            return changed(id);
        });
    }

    private MemberResult takeOn(RealmAccount account, Set<Role> roles) {
        boolean already = members.find(account.id())
                .filter(member -> !member.roles().isEmpty())
                .isPresent();
        if (already) {
            return refused(Why.ALREADY_MEMBER);
        }
        members.hold(account, inKeycloak(roles));
        return changed(account.id());
    }

    /**
     * Whoever has a task in the whole deployment, whose account is shut, or whose one-time password another agency may
     * still know, is as absent as who has no account.
     */
    private boolean canBeTakenOn(RealmAccount account) {
        boolean ours = account.custodian().filter(agency::equals).isPresent();
        boolean anothers = account.custodian().isPresent() && !ours;
        return (account.enabled() || ours)
                && !(anothers && accounts.awaitsOwnPassword(account.id()))
                && !accounts.hasPlatformRole(account.id());
    }

    private boolean wasLeftBehind(RealmAccount account) {
        return account.custodian().filter(agency::equals).isPresent()
                && accounts.belongsNowhere(account.id())
                && accounts.awaitsOwnPassword(account.id())
                && !accounts.hasPlatformRole(account.id());
    }

    private boolean isLookedAfterHere(Membership member) {
        UUID id = member.account().id();
        return member.account().custodian().filter(agency::equals).isPresent()
                && !members.isElsewhereToo(id)
                && !accounts.hasPlatformRole(id);
    }

    private Optional<Why> objectionToEndAdministration(Membership member) {
        UUID id = member.account().id();
        if (administrators.equals(List.of(id))) {
            return Optional.of(Why.LAST_ADMINISTRATOR);
        }
        return id.equals(caller) ? Optional.of(Why.YOURSELF) : Optional.empty();
    }

    private MemberResult ofMember(UUID id, Function<Membership, MemberResult> act) {
        return members.find(id).map(act).orElseGet(() -> {
            roster.forget(id);
            return refused(Why.ABSENT);
        });
    }

    private MemberResult changed(UUID id) {
        StaffMember member = remember(id);
        changes.publishEvent(new MembershipsChanged(id));
        return new MemberResult.Done(member);
    }

    private StaffMember remember(UUID id) {
        Membership now = members.find(id).orElseThrow();
        return roster.remember(now, members.isElsewhereToo(id));
    }

    private static MemberResult refused(Why why) {
        return new MemberResult.Refused(why);
    }

    private static Set<AgencyRole> inKeycloak(Set<Role> roles) {
        return roles.stream().map(role -> AgencyRole.valueOf(role.name())).collect(Collectors.toUnmodifiableSet());
    }
}
