package id.laksana.identity;

import id.laksana.web.StaleVersion;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** The members of the agency, each known from the first time that they enter it. */
@Singleton
public class Members {

    private final MemberRows rows;
    private final Access access;
    private final ApplicationEventPublisher<MemberChanged> changes;
    private final Clock clock;

    Members(MemberRows rows, Access access, ApplicationEventPublisher<MemberChanged> changes, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /** The person who is asking, entered into the agency's list if this is the first time. */
    @Transactional
    public Member me() {
        access.require(Permission.ENTER);
        Caller.Person person = access.person();
        rows.enter(person.id(), person.username(), person.name(), clock.instant());
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
        return rows.findAllOrderByDisplayName().stream().map(Members::member).toList();
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
