package id.laksana.identity.members;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyMembers;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.KeycloakException;
import id.laksana.tenantadmin.realm.Membership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the agency remembers of its members, brought up to what Keycloak says whenever somebody looks and some time has passed. */
@Singleton
public class Roster {

    private static final Logger LOG = LoggerFactory.getLogger(Roster.class);
    private static final Duration FRESH = Duration.ofSeconds(20);

    /** Of so many members Keycloak is asked one by one in one go; the next look goes on. */
    private static final int MOST_ASKED_SINGLY = 50;

    private final RosterRows rows;
    private final RosterBook book;
    private final Directory directory;
    private final Access access;
    private final CurrentAgency agency;
    private final Clock clock;
    private final Map<AgencyKey, Look> looks = new ConcurrentHashMap<>();

    Roster(RosterRows rows, RosterBook book, Directory directory, Access access, CurrentAgency agency, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.directory = directory;
        this.access = access;
        this.agency = agency;
        this.clock = clock;
    }

    /** How far what is remembered can be trusted. */
    public enum Standing {
        AS_KEYCLOAK_SAYS,
        KEYCLOAK_UNREACHABLE,
        NOT_SET_UP
    }

    private record Look(Instant at, Standing standing) {}

    /** Looks at Keycloak if that was not done just now; where it cannot be reached, what is remembered stays. */
    public Standing refresh() {
        access.require(Permission.READ_MEMBERS);
        Look last = looks.get(agency.get());
        return last == null || last.at().plus(FRESH).isBefore(clock.instant()) ? look() : last.standing();
    }

    Standing look() {
        if (!directory.isSetUp()) {
            return Standing.NOT_SET_UP;
        }
        Instant now = clock.instant();
        Standing standing = Standing.AS_KEYCLOAK_SAYS;
        try {
            AgencyMembers members = directory.members();
            List<Membership> told = members.all();
            book.replaceAll(told(told, members), now);
        } catch (KeycloakException e) {
            LOG.warn("The members cannot be read: {}", e.getMessage());
            standing = Standing.KEYCLOAK_UNREACHABLE;
        }
        looks.put(agency.get(), new Look(now, standing));
        return standing;
    }

    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        access.require(Permission.MANAGE_MEMBERS);
        return rows.all().stream().map(Roster::member).toList();
    }

    @Transactional(readOnly = true)
    public Optional<StaffMember> find(UUID id) {
        access.require(Permission.MANAGE_MEMBERS);
        return rows.find(id).map(Roster::member);
    }

    /** When Keycloak was last heard of these members. */
    @Transactional(readOnly = true)
    public Optional<Instant> toldAt() {
        access.require(Permission.MANAGE_MEMBERS);
        return rows.all().stream()
                .map(RosterRow::toldAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }

    @Transactional
    StaffMember remember(Membership membership, boolean elsewhere) {
        book.tell(List.of(told(membership, elsewhere)), clock.instant());
        return rows.find(membership.account().id()).map(Roster::member).orElseThrow();
    }

    void forget(UUID id) {
        book.leave(id, clock.instant());
    }

    private List<RosterBook.Told> told(List<Membership> memberships, AgencyMembers members) {
        Set<UUID> known = known();
        int left = MOST_ASKED_SINGLY;
        List<RosterBook.Told> told = new ArrayList<>();
        for (Membership membership : memberships) {
            UUID id = membership.account().id();
            Boolean elsewhere = isEntrusted(membership) ? Boolean.FALSE : null;
            if (elsewhere == null && !known.contains(id) && left > 0) {
                elsewhere = members.isElsewhereToo(id);
                left--;
            }
            told.add(told(membership, elsewhere));
        }
        return told;
    }

    @Transactional(readOnly = true)
    Set<UUID> known() {
        return rows.all().stream()
                .filter(row -> row.elsewhere() != null)
                .map(RosterRow::userId)
                .collect(Collectors.toSet());
    }

    private boolean isEntrusted(Membership membership) {
        return membership
                .account()
                .custodian()
                .filter(Predicate.isEqual(agency.get()))
                .isPresent();
    }

    private RosterBook.Told told(Membership membership, @Nullable Boolean elsewhere) {
        return new RosterBook.Told(
                membership.account().id(),
                membership.account().username(),
                membership.account().name(),
                membership.roles().contains(AgencyRole.ADMINISTRATOR),
                membership.roles().contains(AgencyRole.OFFICER),
                membership.roles().contains(AgencyRole.VIEWER),
                membership.account().enabled(),
                isEntrusted(membership),
                elsewhere);
    }

    private static StaffMember member(RosterRow row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (row.administrator()) {
            roles.add(Role.ADMINISTRATOR);
        }
        if (row.officer()) {
            roles.add(Role.OFFICER);
        }
        if (row.viewer()) {
            roles.add(Role.VIEWER);
        }
        return new StaffMember(
                row.userId(),
                row.username(),
                row.displayName(),
                roles,
                row.enabled(),
                row.entrusted(),
                Optional.ofNullable(row.elsewhere()),
                Optional.ofNullable(row.lastSeenAt()));
    }
}
