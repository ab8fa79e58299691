package id.laksana.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.members.MemberPosts;
import id.laksana.organisation.structure.Held;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.InTurn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What posts and members are to know. */
@InTurn("the notices of Kudus")
class NoticesIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final Instant NOON = Instant.parse("2026-11-30T05:00:00Z");

    private final Notices notices = installation.bean(Notices.class);

    @Test
    void shouldTellAPostOnceHoweverOftenItIsTold() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Map.Entry<UUID, List<Held>> holder = holder();
            Notice notice = to(new Notice.Addressee.Post(post(holder)));

            assertThat(notices.tell(notice)).isTrue();
            assertThat(notices.tell(notice)).isFalse();

            assertThat(asMember(holder.getKey(), notices::mine)).containsExactly(notice);
            assertThat(asMember(holder.getKey(), notices::unseen)).isOne();
        });
    }

    @Test
    void shouldTellNobodyElse() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Notice notice = to(new Notice.Addressee.Post(post(holder())));
            notices.tell(notice);

            assertThat(notices.mine()).isEmpty();
            notices.see(notice.id());
            assertThat(asMember(holder().getKey(), notices::unseen)).isOne();
        });
    }

    @Test
    void shouldKnowThatItWasSeen() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            UUID member = holder().getKey();
            Notice notice = to(new Notice.Addressee.Member(member));
            notices.tell(notice);

            asMember(member, () -> {
                notices.see(notice.id());
                return true;
            });

            assertThat(asMember(member, notices::unseen)).isZero();
            assertThat(asMember(member, notices::mine)).singleElement().matches(Notice::seen);
        });
    }

    @Test
    void shouldForgetWhatWasToldLongAgo() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            notices.tell(to(new Notice.Addressee.Member(UUID.randomUUID())));

            assertThat(notices.forget(NOON.plus(Notices.KEPT))).isZero();
            assertThat(notices.forget(NOON.plus(Notices.KEPT).plusSeconds(1))).isOne();
        });
    }

    @Test
    void shouldTellNothingToWhoDoesNotBelongHere() {
        assertThatThrownBy(() -> installation.bean(CurrentAgency.class).serve(KUDUS, notices::mine))
                .isInstanceOf(NotAllowed.class);
    }

    private Map.Entry<UUID, List<Held>> holder() {
        return installation.bean(MemberPosts.class).today().entrySet().stream()
                .filter(held -> !held.getValue().isEmpty())
                .min(Map.Entry.comparingByKey())
                .orElseThrow();
    }

    private static <T> T asMember(UUID member, Supplier<T> work) {
        Caller caller = new Caller.Person(
                member, "uji", "Uji", Map.of(KUDUS, Set.of(Role.OFFICER)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(caller).propagate()) {
            return work.get();
        }
    }

    private static UUID post(Map.Entry<UUID, List<Held>> holder) {
        return holder.getValue().getFirst().post().id().value();
    }

    private static Notice to(Notice.Addressee addressee) {
        return new Notice(
                UUID.randomUUID(), NOON, "case.reminder", UUID.randomUUID(), "KDS-26-0001", NOON, addressee, false);
    }
}
