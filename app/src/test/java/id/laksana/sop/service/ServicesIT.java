package id.laksana.sop.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.version.AtWork;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An administrator lays down what the agency promises. */
@InTurn("the services of all agencies")
class ServicesIT extends AtWork {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String CODE = "izin-usaha-industri";
    private static final ServiceStandard LAID_DOWN = new ServiceStandard(
            Map.of(Component.REQUIREMENTS, "KTP\n\n NPWP ", Component.STAFF, "Lima orang"),
            new Promise(20, WorkUnit.DAY),
            new Fee(0));

    private final Services services = installation.bean(Services.class);
    private final PublishedServices published = installation.bean(PublishedServices.class);

    @Test
    void shouldTellEverybodyWhatWasLaidDownInPlaceOfTheProposal() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            KeptService after = services.change(licence().service(), LAID_DOWN);

            assertThat(after).isEqualTo(licence());
            assertThat(after.service().version()).isOne();
            PublishedService told = published.read().services().getFirst();
            assertThat(told.delivery().getFirst())
                    .isEqualTo(new Told(Component.REQUIREMENTS, List.of("KTP", "NPWP"), false));
            assertThat(told.time().promise()).hasValue(new Promise(20, WorkUnit.DAY));
            assertThat(told.fee()).isEqualTo(new Fee(0));
            assertThat(told.delivery())
                    .filteredOn(Told::proposed)
                    .extracting(Told::component)
                    .containsExactly(Component.PROCEDURE, Component.PRODUCT);
        });
    }

    @Test
    void shouldTellTheTrailWhatWasAndWhatIs() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            KeptService first = services.change(licence().service(), LAID_DOWN);
            services.change(
                    first.service(),
                    new ServiceStandard(
                            Map.of(Component.STAFF, "Enam orang"), new Promise(3, WorkUnit.HOUR), new Fee(50_000)));

            AuditEvent event = trail(AuditAction.CHANGE_SERVICE).getFirst();
            assertThat(event.subject()).isEqualTo(first.service().name());
            assertThat(event.details())
                    .isEqualTo(Map.of(
                            "promise", "20 DAY → 3 HOUR",
                            "fee", "0 → 50000",
                            "REQUIREMENTS", "KTP\n\n NPWP → –",
                            "STAFF", "Lima orang → Enam orang"));
        });
    }

    @Test
    void shouldTakeBackWhatWasLaidDown() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            ServiceStandard nothing = licence().standard();
            KeptService first = services.change(licence().service(), LAID_DOWN);

            KeptService back = services.change(first.service(), nothing);

            assertThat(back.standard()).isEqualTo(nothing);
            assertThat(published
                            .read()
                            .services()
                            .getFirst()
                            .delivery()
                            .getFirst()
                            .proposed())
                    .isTrue();
        });
    }

    @Test
    void shouldRefuseAChangeOfWhatWasChangedMeanwhile() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Service before = licence().service();
            services.change(before, LAID_DOWN);
            Charter charter = services.charter();
            services.change(charter);

            assertThatThrownBy(() -> services.change(before, LAID_DOWN)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> services.change(charter)).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldLetOnlyAdministratorsLayAnythingDown() {
        KeptService before = as(KUDUS, Role.ADMINISTRATOR, this::licence);
        Charter charter = as(KUDUS, Role.ADMINISTRATOR, services::charter);

        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            assertThatThrownBy(() -> as(KUDUS, role, services::all)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(KUDUS, role, services::charter)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(KUDUS, role, () -> services.find(CODE))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(KUDUS, role, () -> services.change(charter)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(KUDUS, role, () -> services.change(before.service(), LAID_DOWN)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void shouldNotFindAnotherAgencysService() {
        Service ofKudus = as(KUDUS, Role.ADMINISTRATOR, this::licence).service();

        assertThat(as(BLITAR, Role.ADMINISTRATOR, () -> services.find(CODE))).isEmpty();
        assertThatThrownBy(() -> as(BLITAR, Role.ADMINISTRATOR, () -> services.change(ofKudus, LAID_DOWN)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void shouldKeepTextsAsTextWithoutWhatNobodySees() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Map<Component, String> said = Map.of(
                    Component.PRODUCT, "\u0000<script>alert(1)</script>\u202E & 'izin'",
                    Component.STAFF, " \u0000\u0007 ");

            KeptService after = services.change(named(" Izin\n\u0000baru "), new ServiceStandard(said, null, null));

            assertThat(after.service().name()).isEqualTo("Izin baru");
            assertThat(after.standard().said())
                    .isEqualTo(Map.of(Component.PRODUCT, "<script>alert(1)</script> & 'izin'"));
        });
    }

    @Test
    void shouldRefuseWhatNoFormSends() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Service service = licence().service();
            ServiceStandard endless = new ServiceStandard(Map.of(Component.STAFF, "x".repeat(100_000)), null, null);

            assertThatThrownBy(() -> services.change(service, endless)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> services.change(named("x".repeat(1001)), LAID_DOWN))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> services.change(named(" \n "), LAID_DOWN))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> services.change(compared("no-such-service"), LAID_DOWN))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> services.change(charter("x".repeat(5001))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(licence().service()).isEqualTo(service);
        });
        for (int amount : new int[] {Integer.MIN_VALUE, -1, 0, 1_000_000, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> new Promise(amount, WorkUnit.DAY)).isInstanceOf(IllegalArgumentException.class);
        }
        for (long rupiah : new long[] {-1, 1_000_000_000, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> new Fee(rupiah)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void shouldTakeTheLongestThatTheFormTakes() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            ServiceStandard most = new ServiceStandard(
                    Map.of(Component.STAFF, "x".repeat(10_000)),
                    new Promise(999_999, WorkUnit.MINUTE),
                    new Fee(999_999_999));

            assertThat(services.change(named("x".repeat(1000)), most).standard())
                    .isEqualTo(most);
            assertThat(services.change(charter("x".repeat(5000))).text()).hasSize(5000);
        });
    }

    @Test
    void shouldPassOverWhatOnlyALaterProgramKnowsAndLeaveItWhereItIs() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            execute(
                    connection,
                    "insert into service_component select id, 'OF_LATER', 'Nanti' from service where code = '" + CODE
                            + "'");
            execute(connection, "update service set canonical = 'of-later' where code = '" + CODE + "'");

            KeptService after = services.change(licence().service(), LAID_DOWN);
            services.change(after.service(), new ServiceStandard(Map.of(), null, null));

            assertThat(licence().standard().said()).isEmpty();
            assertThat(licence().service().canonical()).isEqualTo("of-later");
            assertThat(said(connection)).containsExactly("OF_LATER Nanti");
        });
    }

    @Test
    void shouldPublishTheCharterOnceItHasAText() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Charter blank = services.charter();
            services.change(new Charter(" ", "Kudus", null, "", "", blank.version()));
            assertThat(published.read().charter()).isEmpty();

            Charter adopted = services.change(new Charter(
                    "Kami sanggup",
                    "Kudus",
                    LocalDate.of(2026, 11, 21),
                    "Contoh",
                    "Kepala Dinas",
                    blank.version() + 1));

            assertThat(published.read().charter()).hasValue(adopted);
            assertThat(trail(AuditAction.CHANGE_CHARTER).getFirst().details())
                    .isEqualTo(Map.of(
                            "text", "– → Kami sanggup",
                            "signedOn", "– → 2026-11-21",
                            "signatory", "– → Contoh",
                            "post", "– → Kepala Dinas"));
        });
    }

    @Test
    void shouldTellOfAChangeOnlyOnceOthersCanReadIt() {
        HeardChanges changes = installation.bean(HeardChanges.class);
        int before = changes.of(BLITAR).size();
        inVain(BLITAR, Role.ADMINISTRATOR, _ -> services.change(first(), LAID_DOWN));
        assertThat(changes.of(BLITAR)).hasSize(before);
        try {
            as(BLITAR, Role.ADMINISTRATOR, () -> services.change(first(), LAID_DOWN));
            as(BLITAR, Role.ADMINISTRATOR, () -> services.change(charter("Kami sanggup")));

            assertThat(changes.of(BLITAR).subList(before, before + 2))
                    .containsExactly(
                            new HeardChanges.Heard(BLITAR, "20 DAY"), new HeardChanges.Heard(BLITAR, "20 DAY"));
            assertThat(installation
                            .bean(CurrentAgency.class)
                            .serve(BLITAR, published::read)
                            .charter())
                    .isPresent();
        } finally {
            Tables.forget(BLITAR);
        }
    }

    private KeptService licence() {
        return services.find(CODE).orElseThrow();
    }

    private Service first() {
        return services.all().getFirst().service();
    }

    private Service named(String name) {
        Service now = licence().service();
        return new Service(now.id(), now.code(), now.position(), name, now.canonical(), now.version());
    }

    private Service compared(String canonical) {
        Service now = licence().service();
        return new Service(now.id(), now.code(), now.position(), now.name(), canonical, now.version());
    }

    private Charter charter(String text) {
        return new Charter(text, "", null, "", "", services.charter().version());
    }

    private List<AuditEvent> trail(AuditAction action) {
        AuditQuestion newest = new AuditQuestion(
                "",
                Optional.of(action),
                Optional.empty(),
                Optional.empty(),
                new AuditQuestion.Order(AuditQuestion.By.TIME, true));
        return installation.bean(AuditTrail.class).part(newest, 0, 10);
    }

    private static List<String> said(Connection connection) throws SQLException {
        try (PreparedStatement ask =
                        connection.prepareStatement("select component || ' ' || said from service_component");
                var answer = ask.executeQuery()) {
            List<String> said = new ArrayList<>();
            while (answer.next()) {
                said.add(answer.getString(1));
            }
            return said;
        }
    }
}
