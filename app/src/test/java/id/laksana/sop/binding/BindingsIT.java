package id.laksana.sop.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostChange;
import id.laksana.organisation.structure.PostChanges;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Signing;
import id.laksana.organisation.structure.Structure;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitChange;
import id.laksana.organisation.structure.UnitChanges;
import id.laksana.organisation.structure.UnitEditors;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** An administrator says who stands behind the performers of the agency's SOPs. */
@InTurn("the organisation of all agencies")
class BindingsIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private static final UUID ROSA = UUID.fromString("0d6c3a52-5a6e-4d57-9a37-0f4c2b7f5a02");

    private final Bindings bindings = installation.bean(Bindings.class);
    private final UnitChanges units = installation.bean(UnitChanges.class);
    private final PostChanges posts = installation.bean(PostChanges.class);

    @Test
    void shouldAcceptAllProposalsAtOnceAndTellTheTrail() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Post head = known("Kepala Dinas");
            Post counter = known("Petugas Loket");
            Board before = bindings.board();
            assertThat(before.status().bound()).isZero();

            assertThat(bindings.accept(before.proposed())).isInstanceOf(BindingOutcome.Done.class);

            Group applicants = group("Pemohon");
            assertThat(applicants.state()).isEqualTo(Group.State.BOUND);
            Seat one = group("Kepala Dinas").seats().getFirst();
            assertThat(one.binding())
                    .hasValue(new Binding(one.sop(), one.performer().id(), Standing.POSTS, List.of(head.id()), 0));
            assertThat(applicants.seats().getFirst().binding().orElseThrow().posts())
                    .containsExactly(counter.id());
            assertThat(bindings.board().proposed()).isEmpty();
            assertThat(trail())
                    .hasSize(bindings.status().bound())
                    .anySatisfy(event -> assertThat(event.details())
                            .isEqualTo(Map.of("standing", "– → POSTS", "posts", "– → Kepala Dinas")));
        });
    }

    @Test
    void shouldBindOneSopDifferentlyAndTellWhatWasAndWhatIs() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Post head = known("Kepala Dinas");
            Post secretary = post("Sekretaris", PostKind.SECRETARY);
            Group heads = group("Kepala Dinas");
            bindings.bind(heads.seats(), new Target(Standing.POSTS, List.of(head.id())));
            Seat first = group("Kepala Dinas").seats().getFirst();

            bindings.bind(List.of(first), new Target(Standing.POSTS, List.of(head.id(), secretary.id())));

            assertThat(trail().getFirst().details())
                    .isEqualTo(Map.of("posts", "Kepala Dinas → Kepala Dinas, Sekretaris"));
            assertThat(group("Kepala Dinas").seats())
                    .extracting(seat -> seat.binding().orElseThrow().posts().size())
                    .startsWith(2)
                    .endsWith(1);
            bindings.release(group("Kepala Dinas").seats());
            assertThat(group("Kepala Dinas").state()).isEqualTo(Group.State.UNBOUND);
        });
    }

    @Test
    void shouldBindNoneWhereOneHasChangedMeanwhile() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Target target =
                    new Target(Standing.POSTS, List.of(known("Kepala Dinas").id()));
            List<Seat> seen = group("Kepala Dinas").seats();
            bindings.bind(seen.subList(0, 1), target);

            assertThatThrownBy(() -> bindings.bind(seen, target)).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldRefuseAPostThatIsClosedAndCountWhatIsBoundToOneAsUnbound() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Post head = post("Kepala Uji", PostKind.HEAD);
            Target target = new Target(Standing.POSTS, List.of(head.id()));
            bindings.bind(group("Kepala Dinas").seats(), target);

            posts.change(
                    new Post(head.id(), head.unit(), head.name(), head.kind(), head.rank(), today, head.version()));

            assertThat(group("Kepala Dinas").state()).isEqualTo(Group.State.UNBOUND);
            assertThat(bindings.bind(group("Kepala Dinas").seats(), target))
                    .isInstanceOfSatisfying(
                            BindingOutcome.Closed.class,
                            closed -> assertThat(closed.posts())
                                    .extracting(Post::id)
                                    .containsExactly(head.id()));
        });
    }

    @Test
    void shouldTellEverybodyWhoThePerformersOfAnSopAreToday() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Post head = known("Kepala Dinas");
            Post vacant = post("Kepala Uji", PostKind.HEAD);
            Seat seat = group("Kepala Dinas").seats().getFirst();
            bindings.bind(List.of(seat), new Target(Standing.POSTS, List.of(head.id(), vacant.id())));

            List<Casts.Part> cast = as(KUDUS, Role.VIEWER, () -> cast(seat));

            Casts.Part part = cast.stream()
                    .filter(one -> one.performer().equals(seat.performer()))
                    .findFirst()
                    .orElseThrow();
            assertThat(part.bound()).isTrue();
            assertThat(part.posts())
                    .extracting(
                            filled -> filled.post().name(),
                            filled -> filled.holders().stream()
                                    .map(Signing.Signatory::printedName)
                                    .toList())
                    .containsExactlyInAnyOrder(
                            tuple("Kepala Dinas", List.of("Contoh Kepala Dinas (pejabat contoh)")),
                            tuple("Kepala Uji", List.of()));
            assertThat(cast)
                    .filteredOn(one -> !one.performer().equals(seat.performer()))
                    .isNotEmpty()
                    .noneMatch(Casts.Part::bound);
        });
    }

    @Test
    void shouldLetEditorsOfAUnitBindItsPostsOnly() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Post head = known("Kepala Dinas");
            Post counter = known("Petugas Loket");
            Target byHead = new Target(Standing.POSTS, List.of(head.id()));
            Target byCounter = new Target(Standing.POSTS, List.of(counter.id()));
            execute(
                    connection,
                    "insert into member (user_id, username, display_name) values ('" + ROSA + "', 'rosa', 'Rosa')");
            installation.bean(UnitEditors.class).change(counter.unit(), Set.of(), Set.of(ROSA));
            List<Seat> free = group("Kepala Dinas").seats();
            bindings.bind(free.subList(0, 1), byHead);
            List<Seat> theirs = group("Kepala Dinas").seats().subList(0, 1);

            asRosa(() -> {
                Board board = bindings.board();
                assertThat(board.eligible()).contains(counter).doesNotContain(head);
                assertThat(board.proposed())
                        .extracting(Group::name)
                        .contains("Pemohon")
                        .doesNotContain("Kepala Dinas");
                assertThat(board.mayChange(theirs.getFirst())).isFalse();
                return bindings.accept(board.proposed());
            });

            assertRefused(() -> bindings.bind(free.subList(1, 2), byHead));
            assertRefused(() -> bindings.bind(theirs, byCounter));
            assertRefused(() -> bindings.bind(List.of(pretending(theirs.getFirst(), counter)), byCounter));
            assertRefused(() -> {
                bindings.release(theirs);
                return true;
            });
            assertThat(group("Pemohon").state()).isEqualTo(Group.State.BOUND);
            assertThat(group("Kepala Dinas").state()).isEqualTo(Group.State.PARTLY);
        });
    }

    @Test
    void shouldLetOnlyAdministratorsBind() {
        List<Seat> seats = as(
                KUDUS,
                Role.ADMINISTRATOR,
                () -> bindings.board().groups().getFirst().seats());
        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            assertThatThrownBy(() -> as(KUDUS, role, () -> {
                        bindings.release(seats);
                        return role;
                    }))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    /** As if it were bound to a post of one's own. */
    private static Seat pretending(Seat seat, Post own) {
        Binding stored = seat.binding().orElseThrow();
        Binding told =
                new Binding(stored.sop(), stored.performer(), stored.standing(), List.of(own.id()), stored.version());
        return new Seat(seat.sop(), seat.code(), seat.name(), seat.performer(), Optional.of(told), true);
    }

    private void assertRefused(Supplier<?> work) {
        assertThatThrownBy(() -> asRosa(work)).isInstanceOf(NotAllowed.class);
    }

    private <T> T asRosa(Supplier<T> work) {
        Caller rosa = new Caller.Person(
                ROSA, "rosa", "Rosa", Map.of(KUDUS, Set.of(Role.OFFICER)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(rosa).propagate()) {
            return installation.bean(CurrentAgency.class).serve(KUDUS, work);
        }
    }

    private List<Casts.Part> cast(Seat seat) {
        int shown = sops.find(seat.code()).orElseThrow().shown().no();
        return installation.bean(Casts.class).of(seat.sop(), sops.sheet(seat.sop(), shown));
    }

    private Group group(String name) {
        return bindings.board().groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<AuditEvent> trail() {
        AuditQuestion newest = new AuditQuestion(
                "",
                Optional.of(AuditAction.BIND_PERFORMER),
                Optional.empty(),
                Optional.empty(),
                new AuditQuestion.Order(AuditQuestion.By.TIME, true));
        return installation.bean(AuditTrail.class).part(newest, 0, 100);
    }

    /** One of the sample's posts. */
    private Post known(String name) {
        return installation.bean(Structure.class).posts().stream()
                .filter(post -> post.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Post post(String name, PostKind kind) {
        Unit unit = ((UnitChange.Done) units.add(Unit.fresh(null, "Unit " + name))).unit();
        return ((PostChange.Done) posts.add(Post.fresh(unit.id(), name, kind))).post();
    }
}
