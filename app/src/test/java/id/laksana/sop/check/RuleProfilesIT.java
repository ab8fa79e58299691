package id.laksana.sop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.lint.Severity;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.web.StaleVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@InTurn("the rules of Kudus")
class RuleProfilesIT {

    private static final AgencyKey AGENCY = new AgencyKey("kudus");
    private static final AgencyKey OTHER = new AgencyKey("blitar");
    private static final String INSERT =
            "insert into agency_kudus.lint_rule (rule, strictness, version) values (?, ?, 1)";
    private static final String DELETE = "delete from agency_kudus.lint_rule";

    private final Installation installation = Installation.get();
    private final RuleProfiles profiles = installation.bean(RuleProfiles.class);

    @AfterEach
    void keepAllAsUsual() {
        execute(DELETE);
    }

    @Test
    void shouldKeepEveryRuleAsUsualUntilTheAgencySaysOtherwise() {
        assertThat(read(AGENCY)).isEqualTo(RuleProfile.USUAL);
        assertThat(as(AGENCY, Role.ADMINISTRATOR, profiles::rules))
                .extracting(KeptRule::rule)
                .containsExactly(Rule.values());
    }

    @Test
    void shouldKeepARuleAsTheAgencySaysAndTellTheTrail() {
        change(Rule.NIP_LENGTH, Strictness.ERROR, 0);
        change(Rule.DATE_ABSENT, Strictness.OFF, 0);

        assertThat(read(AGENCY))
                .isEqualTo(new RuleProfile(Set.of(Rule.DATE_ABSENT), Map.of(Rule.NIP_LENGTH, Severity.ERROR)));
        assertThat(read(OTHER)).isEqualTo(RuleProfile.USUAL);
        assertThat(trail().get(1).subject()).isEqualTo("NIP_LENGTH");
        assertThat(trail().get(1).details()).isEqualTo(Map.of("strictness", "WARNING → ERROR"));
        assertThat(trail().getFirst().details()).isEqualTo(Map.of("strictness", "HINT → OFF"));
    }

    @Test
    void shouldTakeAChangeBack() {
        KeptRule off = change(Rule.DATE_ABSENT, Strictness.OFF, 0);

        KeptRule back = as(AGENCY, Role.ADMINISTRATOR, () -> profiles.change(off.as(Strictness.USUAL)));

        assertThat(back).isEqualTo(new KeptRule(Rule.DATE_ABSENT, Strictness.USUAL, 2));
        assertThat(read(AGENCY)).isEqualTo(RuleProfile.USUAL);
    }

    @Test
    void shouldChangeNothingWhereNothingIsSaidAnew() {
        change(Rule.DATE_ABSENT, Strictness.OFF, 0);
        int before = trail().size();

        KeptRule same = change(Rule.DATE_ABSENT, Strictness.OFF, 1);

        assertThat(same.version()).isEqualTo(1);
        assertThat(trail()).hasSize(before);
    }

    @Test
    void shouldRefuseAChangeOfWhatWasChangedMeanwhile() {
        change(Rule.DATE_ABSENT, Strictness.OFF, 0);
        change(Rule.DATE_ABSENT, Strictness.USUAL, 1);

        assertThatThrownBy(() -> change(Rule.DATE_ABSENT, Strictness.ERROR, 1)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> change(Rule.DATE_ABSENT, Strictness.ERROR, 0)).isInstanceOf(StaleVersion.class);
        assertThat(read(AGENCY)).isEqualTo(RuleProfile.USUAL);
    }

    @Test
    void shouldPassOverWhatTheProgramDoesNotKnowAnyMore() {
        execute(INSERT, "A_RULE_OF_OLD", "OFF");
        execute(INSERT, "DATE_ABSENT", "SOMEHOW");
        execute(INSERT, "NOT_RUNNABLE", "OFF");
        execute(INSERT, "NIP_LENGTH", "HINT");

        assertThat(read(AGENCY)).isEqualTo(new RuleProfile(Set.of(), Map.of(Rule.NIP_LENGTH, Severity.HINT)));
    }

    @Test
    void shouldLetOnlyAdministratorsChangeRulesButAllMembersReadThem() {
        KeptRule off = new KeptRule(Rule.DATE_ABSENT, Strictness.OFF, 0);

        assertThatThrownBy(() -> as(AGENCY, Role.OFFICER, () -> profiles.change(off)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(AGENCY, Role.OFFICER, profiles::rules)).isInstanceOf(NotAllowed.class);
        assertThat(as(AGENCY, Role.VIEWER, profiles::read)).isEqualTo(RuleProfile.USUAL);
    }

    private KeptRule change(Rule rule, Strictness strictness, long version) {
        return as(AGENCY, Role.ADMINISTRATOR, () -> profiles.change(new KeptRule(rule, strictness, version)));
    }

    private RuleProfile read(AgencyKey agency) {
        return as(agency, Role.VIEWER, profiles::read);
    }

    private List<AuditEvent> trail() {
        AuditQuestion newest = new AuditQuestion(
                "",
                Optional.of(AuditAction.CHANGE_LINT_RULE),
                Optional.empty(),
                Optional.empty(),
                new AuditQuestion.Order(AuditQuestion.By.TIME, true));
        return as(
                AGENCY,
                Role.ADMINISTRATOR,
                () -> installation.bean(AuditTrail.class).part(newest, 0, 1000));
    }

    private <T> T as(AgencyKey agency, Role role, Supplier<T> work) {
        Caller someone = new Caller.Person(
                UUID.randomUUID(), "uji", "Uji", Map.of(agency, Set.of(role)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(someone).propagate()) {
            return installation.bean(CurrentAgency.class).serve(agency, work);
        }
    }

    private static void execute(String sql, String... values) {
        try (Connection connection = Installation.get()
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
