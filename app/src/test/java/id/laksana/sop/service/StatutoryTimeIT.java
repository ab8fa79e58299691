package id.laksana.sop.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.InTurn;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** After how many days the law deems what was applied for granted. */
@InTurn("the services of Kudus")
class StatutoryTimeIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private final Services services = installation.bean(Services.class);

    @Test
    void shouldKeepTheTimeThatTheLawGivesAndItsBasis() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            assertThat(licence().standard().statutory().days()).isEqualTo(5);
            ServiceStandard never = standard(new StatutoryTime(0, " PP 5/2021\u0000 "));

            KeptService after = services.change(licence().service(), never);

            assertThat(after.standard().statutory()).isEqualTo(new StatutoryTime(0, "PP 5/2021"));
            assertThat(after.standard().statutory().days()).isZero();
            assertThat(services.change(after.service(), standard(new StatutoryTime(14, "PP 5/2021")))
                            .standard()
                            .statutory()
                            .days())
                    .isEqualTo(14);
            assertThat(change()).isEqualTo(Map.of("statutoryDays", "0 → 14"));
        });
    }

    @Test
    void shouldRefuseATimeThatNoLawGives() {
        assertThatThrownBy(() -> new StatutoryTime(-1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatutoryTime(366, "")).isInstanceOf(IllegalArgumentException.class);
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            ServiceStandard endless = standard(new StatutoryTime(7, "x".repeat(1001)));
            assertThatThrownBy(() -> services.change(licence().service(), endless))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    private static ServiceStandard standard(StatutoryTime statutory) {
        return new ServiceStandard(Map.of(), null, null, statutory);
    }

    private KeptService licence() {
        return services.find("izin-usaha-industri").orElseThrow();
    }

    private Map<?, ?> change() {
        AuditQuestion newest = new AuditQuestion(
                "",
                Optional.of(AuditAction.CHANGE_SERVICE),
                Optional.empty(),
                Optional.empty(),
                new AuditQuestion.Order(AuditQuestion.By.TIME, true));
        return installation.bean(AuditTrail.class).part(newest, 0, 1).getFirst().details();
    }
}
