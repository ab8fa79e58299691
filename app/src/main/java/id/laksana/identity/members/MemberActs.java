package id.laksana.identity.members;

import id.laksana.identity.Access;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Permission;
import id.laksana.identity.Role;
import id.laksana.identity.members.ActJournal.Act;
import id.laksana.identity.members.MemberActed.Kind;
import id.laksana.identity.members.MemberActed.Stage;
import id.laksana.identity.members.MemberResult.Why;
import id.laksana.tenantadmin.realm.KeycloakException;
import id.laksana.tenantadmin.realm.OneTimePasswords;
import id.laksana.web.RateLimit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that an agency may do with its members. Whoever is no member is absent, whichever id is named. Each act can
 * be repeated, and repeating completes one that was cut off.
 */
@Singleton
public class MemberActs {

    private static final Logger LOG = LoggerFactory.getLogger(MemberActs.class);

    /** Enough for who types names, too few for who tries them. */
    private static final int SOUGHT_A_MINUTE = 60;

    private static final int TRIES = 30;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Hiring hiring;
    private final Roster roster;
    private final ActJournal journal;
    private final Access access;
    private final RateLimit sought;

    MemberActs(Hiring hiring, Roster roster, ActJournal journal, Access access, Clock clock) {
        this.hiring = hiring;
        this.roster = roster;
        this.journal = journal;
        this.access = access;
        this.sought = new RateLimit(SOUGHT_A_MINUTE, clock);
    }

    /** Takes on somebody who has an account already, by exactly their username or e-mail address. */
    public MemberResult takeOn(String usernameOrEmail, Set<Role> roles) {
        requireRoles(roles);
        String sought = usernameOrEmail.strip();
        if (sought.isEmpty() || sought.length() > NewMember.LONGEST_EMAIL) {
            return new MemberResult.Refused(Why.NO_SUCH_ACCOUNT);
        }
        return act(Kind.TAKE_ON, sought, told(roles, "EXISTING"), hands -> hands.takeOn(sought, roles));
    }

    /** Takes on somebody for whom an account is made. */
    public MemberResult takeOn(NewMember member, Set<Role> roles) {
        requireRoles(roles);
        if (!member.isValid()) {
            throw new IllegalArgumentException("No such person can have an account.");
        }
        return act(
                Kind.TAKE_ON,
                member.name() + " (" + member.username() + ")",
                told(roles, "NEW"),
                hands -> hands.takeOn(member, roles, OneTimePasswords.draw().value()));
    }

    public MemberResult changeRoles(UUID member, Set<Role> roles) {
        requireRoles(roles);
        String before = roster.find(member).map(known -> words(known.roles())).orElse("");
        return act(
                Kind.CHANGE_ROLES,
                member,
                Map.of("roles", before + " → " + words(roles)),
                hands -> hands.changeRoles(member, roles));
    }

    /** The account stays, and so do its memberships of other agencies. */
    public MemberResult remove(UUID member) {
        return act(Kind.REMOVE, member, Map.of(), hands -> hands.remove(member));
    }

    /** Gives the member a password that works once. */
    public MemberResult resetPassword(UUID member) {
        return act(
                Kind.RESET_PASSWORD,
                member,
                Map.of(),
                hands -> hands.resetPassword(
                        member,
                        OneTimePasswords.draw().value(),
                        OneTimePasswords.draw().value()));
    }

    public MemberResult setEnabled(UUID member, boolean enabled) {
        return act(enabled ? Kind.ENABLE : Kind.DISABLE, member, Map.of(), hands -> hands.setEnabled(member, enabled));
    }

    /** Finds out what came of an act that was interrupted, if there was one. */
    public void settle() {
        access.require(Permission.MANAGE_MEMBERS);
        if (journal.closeInterrupted()) {
            roster.look();
        }
    }

    /** Somebody unknown is named by the id that was asked for. */
    private MemberResult act(Kind kind, UUID member, Map<String, String> details, Function<Hands, MemberResult> work) {
        String subject = roster.find(member).map(MemberActs::who).orElseGet(member::toString);
        return act(kind, subject, details, work);
    }

    private MemberResult act(
            Kind kind, String subject, Map<String, String> details, Function<Hands, MemberResult> work) {
        access.require(Permission.MANAGE_MEMBERS);
        if (!hiring.isSetUp()) {
            return new MemberResult.Refused(Why.NOT_SET_UP);
        }
        if (kind == Kind.TAKE_ON && sought.act(hiring.agency()).isPresent()) {
            return new MemberResult.Refused(Why.TOO_MANY);
        }
        Act act = Act.of(kind, subject);
        if (!begin(act, details)) {
            return new MemberResult.Refused(Why.BUSY);
        }
        try {
            MemberResult result = work.apply(hiring.hands());
            journal.end(act, stage(result), outcome(result, details));
            return result;
        } catch (KeycloakException e) {
            LOG.warn("An act on a member may not have been completed: {}", e.getMessage());
            journal.end(act, Stage.UNCERTAIN, details);
            return new MemberResult.Refused(Why.UNREACHABLE);
        } catch (NotAllowed e) {
            journal.end(act, Stage.REFUSED, details);
            throw e;
        } catch (RuntimeException e) {
            journal.end(act, Stage.UNCERTAIN, details);
            throw e;
        }
    }

    /** Whoever acted at the same moment is waited for. */
    private boolean begin(Act act, Map<String, String> details) {
        for (int i = 0; i < TRIES; i++) {
            if (journal.begin(act, details)) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        return false;
    }

    private static void requireRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A member without a role could not enter.");
        }
    }

    private static Stage stage(MemberResult result) {
        return result instanceof MemberResult.Refused ? Stage.REFUSED : Stage.DONE;
    }

    private static Map<String, String> outcome(MemberResult result, Map<String, String> details) {
        Map<String, String> outcome = new HashMap<>(details);
        switch (result) {
            case MemberResult.Refused refused ->
                outcome.put("why", refused.why().name());
            case MemberResult.Done done -> outcome.put("member", who(done.member()));
            case MemberResult.OneTimePassword given -> outcome.put("member", who(given.member()));
            case MemberResult.Gone _ -> {}
        }
        return outcome;
    }

    private static String who(StaffMember member) {
        return member.name() + " (" + member.username() + ")";
    }

    private static Map<String, String> told(Set<Role> roles, String account) {
        return Map.of("roles", words(roles), "account", account);
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
