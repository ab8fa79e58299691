package id.laksana.organisation.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.InTurn;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What an administrator says of a step stands beside what is stored, and is taken back without harm. */
@InTurn("the organisation of all agencies")
class SetUpIT extends AtWork {

    private static final AgencyKey DAIRI = new AgencyKey("dairi");

    private final SetUp setUp = installation.bean(SetUp.class);

    @Test
    void shouldTellOfAnAgencyThatWorksHowFarItHasCome() {
        Guide guide = as(DAIRI, Role.ADMINISTRATOR, setUp::guide);

        assertThat(guide.stops()).extracting(Guide.Stop::step).containsExactly(SetUpStep.values());
        assertThat(guide.stops())
                .filteredOn(Guide.Stop::isDoneByItself)
                .extracting(Guide.Stop::step)
                .contains(SetUpStep.UNITS, SetUpStep.OFFICIALS, SetUpStep.LAYOUT, SetUpStep.SOPS)
                .doesNotContain(SetUpStep.CALENDAR, SetUpStep.SERVICES);
    }

    @Test
    void shouldNoteOnceWhatIsSaidTwiceAndTakeItBack() {
        inVain(DAIRI, Role.ADMINISTRATOR, connection -> {
            int before = setUp.guide().done();
            setUp.confirm(SetUpStep.CALENDAR);
            setUp.confirm(SetUpStep.CALENDAR);

            assertThat(setUp.guide().done()).isEqualTo(before + 1);
            assertThat(audited(connection, "CONFIRM_SET_UP")).isOne();

            setUp.takeBack(SetUpStep.CALENDAR);
            setUp.takeBack(SetUpStep.CALENDAR);

            assertThat(setUp.guide().done()).isEqualTo(before);
            assertThat(audited(connection, "REOPEN_SET_UP")).isOne();
        });
    }

    @Test
    void shouldBeForAdministratorsOnly() {
        assertThatThrownBy(() -> as(DAIRI, Role.OFFICER, setUp::guide)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inVain(DAIRI, Role.OFFICER, _ -> setUp.confirm(SetUpStep.SOPS)))
                .isInstanceOf(NotAllowed.class);
    }

    private static int audited(Connection connection, String action) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from audit_event where action = ?")) {
            statement.setString(1, action);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
