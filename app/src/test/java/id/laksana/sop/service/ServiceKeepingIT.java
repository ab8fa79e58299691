package id.laksana.sop.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which services an agency has, in which order, and by which SOPs. */
@InTurn("the services of all agencies")
class ServiceKeepingIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey BLITAR = new AgencyKey("blitar");

    private final Services services = installation.bean(Services.class);
    private final ServiceKeeping keeping = installation.bean(ServiceKeeping.class);

    @Test
    void shouldAddAServiceAtTheEndAndMoveItUp() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            List<String> before = codes();

            String code = keeping.add(" Izin  Baru ", "business-licence-industry");

            assertThat(code).isEqualTo("izin-baru");
            assertThat(keeping.add("Izin Baru", null)).isEqualTo("izin-baru-2");
            assertThat(codes()).hasSize(before.size() + 2).startsWith(before.toArray(String[]::new));
            keeping.move(find(code).id(), true);
            assertThat(codes().indexOf(code)).isEqualTo(before.size() - 1);
            keeping.move(services.all().getFirst().service().id(), true);
            assertThat(services.all().stream().map(kept -> kept.service().position()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void shouldNotRemoveAServiceThatSopsServe() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Service served = services.all().getFirst().service();

            assertThat(keeping.remove(served)).isInstanceOf(Removal.StillServed.class);
            keeping.assign(served, Set.of(), Optional.empty());
            assertThatThrownBy(() -> keeping.remove(served)).isInstanceOf(StaleVersion.class);
            assertThat(keeping.remove(find(served.code()))).isEqualTo(new Removal.Removed());
            assertThat(services.all().getFirst().service().position()).isOne();
        });
    }

    @Test
    void shouldLetAnSopServeAnotherServiceAndStartIt() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            ServableSop sop = keeping.sops().getFirst();
            String code = keeping.add("Izin Baru", null);

            keeping.assign(find(code), Set.of(sop.id()), Optional.of(sop.id()));

            assertThat(keeping.sops())
                    .contains(new ServableSop(
                            sop.id(), sop.code(), sop.name(), find(code).id(), true));
            UUID other = UUID.randomUUID();
            assertThatThrownBy(() -> keeping.assign(find(code), Set.of(sop.id()), Optional.of(other)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void shouldLetOnlyAdministratorsOfTheAgencyDoSo() {
        Service ofKudus =
                as(KUDUS, Role.ADMINISTRATOR, () -> services.all().getFirst().service());

        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> keeping.add("Izin", null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, Role.VIEWER, keeping::sops)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(BLITAR, Role.ADMINISTRATOR, () -> keeping.remove(ofKudus)))
                .isInstanceOf(StaleVersion.class);
    }

    private List<String> codes() {
        return services.all().stream().map(kept -> kept.service().code()).toList();
    }

    private Service find(String code) {
        return services.find(code).orElseThrow().service();
    }
}
