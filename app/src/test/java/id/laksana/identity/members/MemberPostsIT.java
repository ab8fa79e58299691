package id.laksana.identity.members;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.AgencyDay;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.members.MemberPosts;
import id.laksana.organisation.members.MemberPosts.Gift;
import id.laksana.organisation.members.MemberPosts.Given;
import id.laksana.organisation.structure.Appointing;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.Held;
import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.Officials;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostChange;
import id.laksana.organisation.structure.PostChanges;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitChanges;
import id.laksana.organisation.structure.UnitEditors;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members are given posts and lose them. */
@InTurn("members of all agencies")
class MemberPostsIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final String UNIT = "Unit Uji Jabatan Anggota";

    private final Installation installation = Installation.get();
    private final AsAdministrator blitar = AsAdministrator.of(BLITAR);
    private final MemberPosts posts = installation.bean(MemberPosts.class);
    private final Officials officials = installation.bean(Officials.class);

    @SuppressWarnings("NullAway.Init")
    private Post head;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void makeAPost() {
        today = blitar.does(() -> installation.bean(AgencyDay.class).today());
        Unit unit = Unit.fresh(null, UNIT);
        head = Post.fresh(unit.id(), "Kepala Unit Uji", PostKind.SECTION_HEAD);
        blitar.does(() -> installation.bean(UnitChanges.class).add(unit));
        assertThat(blitar.does(() -> installation.bean(PostChanges.class).add(head)))
                .isInstanceOf(PostChange.Done.class);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        execute(
                "delete from %s.appointment where post_id in (select id from %1$s.post where name = 'Kepala Unit Uji')");
        execute("delete from %s.official where name like '%%uji.jabatan%%' or name = 'Pejabat Uji Lama'");
        execute("delete from %s.post where name = 'Kepala Unit Uji'");
        execute("delete from %s.unit_editor");
        execute("delete from %s.unit where name = '" + UNIT + "'");
    }

    @Test
    void shouldMakeAMemberAnOfficialWithTheFirstPost() {
        UUID member = member("satu.uji.jabatan");

        assertThat(give(member)).isInstanceOf(Given.Done.class);

        assertThat(blitar.does(() -> officials.of(member)).orElseThrow().name())
                .isEqualTo("Petugas Baru satu.uji.jabatan");
        assertThat(blitar.does(posts::today).get(member))
                .extracting(Held::post)
                .extracting(Post::id)
                .containsExactly(head.id());
    }

    @Test
    void shouldDoNothingWhereThePostIsHeld() {
        UUID first = member("dua.uji.jabatan");
        UUID second = member("tiga.uji.jabatan");
        give(first);

        assertThat(give(second))
                .isInstanceOfSatisfying(
                        Given.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Appointing.Overlapping.class));

        assertThat(blitar.does(() -> officials.of(second))).isEmpty();
    }

    @Test
    void shouldLeaveTheEditingOfAUnitBehindWithTheMembership() {
        UnitEditors editors = installation.bean(UnitEditors.class);
        UUID member = member("tujuh.uji.jabatan");
        blitar.does(() -> {
            editors.change(head.unit(), Set.of(), Set.of(member));
            return member;
        });
        assertThat(blitar.does(() -> editors.of(member))).extracting(Unit::name).containsExactly(UNIT);

        blitar.does(() -> blitar.acts().remove(member));

        assertThat(blitar.does(() -> editors.of(member))).isEmpty();
        assertThat(blitar.trail(AuditAction.CHANGE_EDITORS, UNIT))
                .extracting(AuditEvent::details)
                .containsExactly(
                        Map.of("editors", "– → Petugas Baru tujuh.uji.jabatan"),
                        Map.of("editors", "Petugas Baru tujuh.uji.jabatan → –"));
    }

    @Test
    void shouldGiveNothingToWhoIsNoMember() {
        UUID foreign = AsAdministrator.of(new AgencyKey("kudus")).id();

        assertThat(give(foreign)).isEqualTo(give(UUID.randomUUID())).isEqualTo(new Given.Absent());
    }

    @Test
    void shouldTakeAPostAfterTodayOrAsIfItHadNeverBeenGiven() {
        UUID member = member("empat.uji.jabatan");
        give(member);
        take(member, today.minusDays(1));
        assertThat(held(member)).isEmpty();

        give(member);
        take(member, today);
        assertThat(held(member)).extracting(Appointment::until).containsExactly(today);
    }

    @Test
    void shouldConnectAMemberWithAnOfficialWhoIsThereAlready() {
        UUID member = member("lima.uji.jabatan");
        Official known = Official.fresh("Pejabat Uji Lama");
        blitar.does(() -> officials.add(known));

        assertThat(blitar.does(() -> posts.identify(member, known.id()))).isTrue();
        assertThat(blitar.does(() -> posts.identify(member, known.id())))
                .as("once more")
                .isFalse();
        give(member);

        assertThat(held(member)).extracting(Appointment::official).containsExactly(known.id());
        assertThat(blitar.does(posts::unclaimed)).doesNotContain(known);
    }

    private UUID member(String account) {
        UUID id = blitar.accounts()
                .find(account)
                .map(there -> there.id())
                .orElseGet(() -> blitar.newMember(account, Role.OFFICER));
        assertThat(blitar.does(() -> blitar.roster().find(id))).isPresent();
        return id;
    }

    private Given give(UUID member) {
        return blitar.does(() -> posts.give(member, new Gift(head.id(), Manner.DEFINITIVE, today, null, "800/1/2026")));
    }

    private List<Appointment> held(UUID member) {
        return blitar.does(() -> posts.of(member));
    }

    private void take(UUID member, LocalDate last) {
        Optional<Appointment> only = held(member).stream().findFirst();
        blitar.does(() -> {
            posts.take(member, only.orElseThrow(), last);
            return last;
        });
    }

    private void execute(String sql) throws SQLException {
        try (var connection = installation
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.prepareStatement(sql.formatted(BLITAR.schema()))) {
            statement.execute();
        }
    }
}
