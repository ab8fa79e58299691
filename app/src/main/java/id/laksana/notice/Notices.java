package id.laksana.notice;

import id.laksana.agency.AgencyDay;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.structure.Held;
import id.laksana.organisation.structure.Signatories;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what posts and members are to know until they have seen it, and for a while after. */
@Singleton
public class Notices {

    public static final int MOST = 200;
    static final Duration KEPT = Duration.ofDays(90);

    private final NoticeRows rows;
    private final Signatories signatories;
    private final AgencyDay day;
    private final Access access;
    private final Clock clock;

    Notices(NoticeRows rows, Signatories signatories, AgencyDay day, Access access, Clock clock) {
        this.rows = rows;
        this.signatories = signatories;
        this.day = day;
        this.access = access;
        this.clock = clock;
    }

    /**
     * For jobs; nobody need be logged in.
     *
     * @return whether it was not told before
     */
    @Transactional
    public boolean tell(Notice notice) {
        UUID post = notice.to() instanceof Notice.Addressee.Post(UUID id) ? id : null;
        UUID member = notice.to() instanceof Notice.Addressee.Member(UUID id) ? id : null;
        return rows.tell(
                        notice.id(),
                        notice.at(),
                        notice.topic(),
                        notice.subject(),
                        notice.label(),
                        notice.due(),
                        post,
                        member)
                > 0;
    }

    /** Whether anybody was told this of a deadline; nobody need be logged in. */
    @Transactional(readOnly = true)
    public boolean isTold(UUID subject, String topic, Instant due) {
        return rows.isTold(subject, topic, due);
    }

    /** What whoever is asking is to know, themselves or in a post for which they act today; the newest first. */
    @Transactional(readOnly = true)
    public List<Notice> mine() {
        UUID member = member();
        return rows.of(member, posts(member), MOST).stream()
                .map(NoticeRow::notice)
                .toList();
    }

    @Transactional(readOnly = true)
    public int unseen() {
        UUID member = member();
        return rows.unseen(member, posts(member));
    }

    /** Of one that is not theirs nothing becomes known. */
    @Transactional
    public void see(UUID notice) {
        UUID member = member();
        rows.see(notice, member, posts(member), clock.instant());
    }

    /** Forgets what has been told long ago. */
    @Transactional
    public int forget(Instant now) {
        return rows.forget(now.minus(KEPT));
    }

    private UUID member() {
        access.require(Permission.ENTER);
        return access.person().id();
    }

    private String posts(UUID member) {
        return signatories.held(member, day.today()).stream()
                .filter(held -> !held.handedOver())
                .map(Held::post)
                .map(post -> post.id().value().toString())
                .collect(Collectors.joining(","));
    }
}
