package id.laksana.identity.members;

import static id.laksana.identity.members.AsAdministrator.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.audit.AuditAction;
import id.laksana.identity.Role;
import id.laksana.identity.members.MemberResult.Why;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An app that does not reach Keycloak shows the members that it remembers, changes nothing, and says so. */
@InTurn("members of all agencies")
class MembersWithoutKeycloakIT {

    private static final String NOBODY_LISTENS = "http://localhost:1";
    private static final String SOMEBODY = "tanpa.keycloak";

    private final Installation installation = Installation.get();
    private final AsAdministrator blitar = AsAdministrator.of(new AgencyKey("blitar"));
    private final NewMember hired = new NewMember("Petugas Tanpa Keycloak", SOMEBODY, "");

    @Test
    void shouldShowWhoIsRememberedAndHireNobodyByHalves() {
        blitar.does(() -> blitar.roster().look());
        List<StaffMember> remembered = blitar.does(() -> blitar.roster().all());

        try (var cutOff = installation.beside(Map.of("laksana.keycloak.url", NOBODY_LISTENS))) {
            Roster roster = cutOff.app().getBean(Roster.class);
            MemberActs acts = cutOff.app().getBean(MemberActs.class);

            assertThat(blitar.<Roster.Standing>does(cutOff.app(), roster::refresh))
                    .isEqualTo(Roster.Standing.KEYCLOAK_UNREACHABLE);
            assertThat(blitar.<List<StaffMember>>does(cutOff.app(), roster::all))
                    .isNotEmpty()
                    .isEqualTo(remembered);
            for (StaffMember member : remembered) {
                assertThat(blitar.<MemberResult>does(cutOff.app(), () -> acts.remove(member.id())))
                        .isEqualTo(refused(Why.UNREACHABLE));
            }
            assertThat(blitar.<MemberResult>does(cutOff.app(), () -> acts.takeOn(hired, Set.of(Role.OFFICER))))
                    .isEqualTo(refused(Why.UNREACHABLE));
        }

        assertThat(blitar.accounts().find(SOMEBODY)).isEmpty();
        assertThat(blitar.trail(AuditAction.TAKE_ON_MEMBER, SOMEBODY))
                .extracting(event -> event.details().get("stage"))
                .containsExactly("INTENDED", "UNCERTAIN");
        blitar.does(() -> blitar.roster().look());
        assertThat(blitar.<List<StaffMember>>does(() -> blitar.roster().all())).isEqualTo(remembered);

        blitar.newMember(SOMEBODY, Role.OFFICER);
        assertThat(blitar.<MemberResult>does(() -> blitar.acts().remove(blitar.id(SOMEBODY))))
                .isEqualTo(new MemberResult.Gone());
    }
}
