package id.laksana.identity;

import id.laksana.agency.CurrentAgency;
import id.laksana.web.StaleVersion;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The members of the agency, each known from the first time that they enter it. */
@Singleton
public class Members {

    private final MemberRows rows;
    private final Access access;
    private final CurrentAgency agency;
    private final ApplicationEventPublisher<MemberChanged> changes;
    private final Clock clock;

    Members(
            MemberRows rows,
            Access access,
            CurrentAgency agency,
            ApplicationEventPublisher<MemberChanged> changes,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.agency = agency;
        this.changes = changes;
        this.clock = clock;
    }

    /** The person who is asking, entered into the agency's list if this is the first time. */
    @Transactional
    public Member me() {
        access.require(Permission.ENTER);
        Caller.Person person = access.person();
        enter(person);
        return stored(person);
    }

    @Transactional
    public Member changeMe(Member changed) {
        access.require(Permission.ENTER);
        Caller.Person person = access.person();
        Member before = stored(person);
        int updated = rows.update(person.id(), changed.desk(), changed.phone(), changed.version());
        StaleVersion.unlessUpdated(updated, "The member");
        Member after = stored(person);
        changes.publishEvent(new MemberChanged(before, after));
        return after;
    }

    @Transactional(readOnly = true)
    public List<Member> all() {
        access.require(Permission.READ_MEMBERS);
        return rows.present().stream().map(Members::member).toList();
    }

    /** What a member is called. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID person) {
        access.require(Permission.ENTER);
        return rows.findById(person).map(MemberRow::displayName);
    }

    /** Of roles only the first are taken from here: Keycloak says those that follow. */
    private void enter(Caller.Person person) {
        Set<Role> roles = person.rolesIn(agency.get());
        rows.enter(
                person.id(),
                person.username(),
                person.name(),
                roles.contains(Role.ADMINISTRATOR),
                roles.contains(Role.OFFICER),
                roles.contains(Role.VIEWER),
                person.memberships().size() > 1,
                clock.instant());
    }

    private Member stored(Caller.Person person) {
        return rows.findById(person.id()).map(Members::member).orElseThrow();
    }

    private static Member member(MemberRow row) {
        return new Member(
                row.userId(),
                row.displayName(),
                Objects.requireNonNullElse(row.desk(), ""),
                Objects.requireNonNullElse(row.phone(), ""),
                row.version());
    }
}
