package id.laksana.sop.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.version.AtWork;
import id.laksana.sop.version.Origin;
import id.laksana.testing.ReviewedSop;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What everybody may read of an agency's services, in which nobody has laid anything down yet. */
@Isolated("Counts the statements of the whole server.")
class PublishedServicesIT extends AtWork {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");

    private static final List<String> MANY = List.of(
            "insert into service (id, code, position, name) select gen_random_uuid(), 'uji-' || n, 1000 + n, 'Layanan ' || n"
                    + " from generate_series(1, 500) n",
            "insert into sop (id, code, service_id, starts_service) select gen_random_uuid(), s.code || '-' || n, s.id, n = 1"
                    + " from service s, generate_series(1, 3) n where s.position > 1000",
            "insert into sop_version select s.id, 1, v.origin, v.format, v.content, v.hash, v.name, v.number, v.unit, v.service,"
                    + " v.nip, v.runnable, v.recorded_at, v.recorded_by, v.recorded_by_name"
                    + " from sop s, (select * from sop_version where runnable limit 1) v where s.code like 'uji-%'",
            "insert into sop_act (sop_id, version_no, kind, recorded_at, recorded_by_name) select id, 1, 'RATIFIED', now(), 'Uji'"
                    + " from sop where code like 'uji-%'");

    private final PublishedServices published = installation.bean(PublishedServices.class);

    @Test
    void shouldTellOfTheServicesInTheAgencysOrderByTheSopsThatTheyStartWith() {
        ServiceCatalog catalog = read(PEKALONGAN);

        assertThat(catalog.services().stream().map(one -> one.service().position()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        PublishedService nib = catalog.services().get(9);
        assertThat(nib.service().code()).isEqualTo("verifikasi-nib");
        assertThat(nib.sops())
                .extracting(ServiceSop::code)
                .containsExactly("verifikasi-nib", "verifikasi-nib-dokumen-000");
        assertThat(nib.sops()).extracting(ServiceSop::startsHere).containsExactly(true, false);
        assertThat(catalog.profile().officialName()).contains("Pekalongan");
    }

    @Test
    void shouldMarkWhatTheSopSaysAsAProposalAndInventNothing() {
        PublishedService licence = read(DAIRI).services().getFirst();

        assertThat(licence.delivery()).extracting(Told::component).containsExactlyElementsOf(Component.ofDelivery());
        assertThat(licence.delivery())
                .filteredOn(Told::proposed)
                .extracting(Told::component)
                .containsExactly(Component.REQUIREMENTS, Component.PROCEDURE, Component.PRODUCT);
        assertThat(licence.delivery())
                .filteredOn(told -> !told.proposed())
                .allSatisfy(told -> assertThat(told.lines()).isEmpty());
        assertThat(licence.fee()).isNull();
        assertThat(licence.time().promise()).isEmpty();
        assertThat(licence.time().slowest().orElseThrow().agency())
                .isEqualTo(new TimeTotal(new Range(165, 165), new Range(8, 8), new Range(4, 4)));
        assertThat(read(DAIRI).charter()).isEmpty();
    }

    @Test
    void shouldTellTheAgencysOwnWordsOnTimeInsteadOfAProposal() {
        Services services = installation.bean(Services.class);
        inVain(DAIRI, Role.ADMINISTRATOR, _ -> {
            Service licence = services.all().getFirst().service();
            Map<Component, String> said = Map.of(Component.TIME, "Tujuh hari kerja\nsejak lengkap");
            services.change(licence, new ServiceStandard(said, null, null));

            PublishedService told = published.read().services().getFirst();
            assertThat(told.time().isProposed()).isFalse();
            assertThat(told.said(Component.TIME)).hasValue("Tujuh hari kerja");
            assertThat(told.said(Component.REQUIREMENTS)).isEmpty();
        });
    }

    @Test
    void shouldProposeNothingWhereTheSopHasNoTable() {
        PublishedService information = read(PEKALONGAN).services().stream()
                .filter(one -> one.service().code().equals("informasi-publik"))
                .findFirst()
                .orElseThrow();

        assertThat(information.time()).isEqualTo(new ServiceTime(Optional.empty(), Optional.empty()));
        assertThat(information.delivery())
                .allSatisfy(told -> assertThat(told.lines()).isEmpty());
        assertThat(information.sops()).singleElement().matches(sop -> !sop.runnable());
    }

    @Test
    void shouldTellWhoeverKeepsACopyThatAnotherVersionCounts() {
        String code = "izin-usaha-industri";
        HeardChanges changes = installation.bean(HeardChanges.class);
        int before = changes.of(KUDUS).size();
        try {
            as(KUDUS, Role.ADMINISTRATOR, () -> {
                var sop = sops.find(code).orElseThrow();
                return ratification.enact(sop.id(), 2, Origin.CORRECTED, sops.sheet(sop.id(), 2), today);
            });

            assertThat(changes.of(KUDUS)).hasSize(before + 1);
            assertThat(read(KUDUS).services().getFirst().sops().getFirst().version())
                    .isEqualTo(3);
        } finally {
            ReviewedSop.forget("kudus", code);
        }
    }

    @Test
    void shouldTellNothingOfAnSopThatIsNotInForceAnyMore() {
        inVain(DAIRI, Role.ADMINISTRATOR, _ -> {
            var sop = sops.find("penerbitan-izin-usaha-mikro-kecil").orElseThrow();
            ratification.withdraw(sop.id(), sop.shown().no(), today, "Uji");

            PublishedService licence = published.read().services().getFirst();

            assertThat(licence.time().slowest()).isEmpty();
            assertThat(licence.sops()).isEmpty();
        });
    }

    @Test
    void shouldTellOfTheOthersWhereOneVersionIsDamaged() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            execute(
                    connection,
                    "insert into sop_version select sop_id, 9, origin, 9, 'x', encode(sha256('x'), 'hex'), name, number,"
                            + " unit, service, nip, runnable, recorded_at, recorded_by, recorded_by_name from sop_version"
                            + " where no = 2 and sop_id = (select id from sop where code = 'izin-usaha-industri')");
            execute(
                    connection,
                    "insert into sop_act (sop_id, version_no, kind, effective_on, recorded_at, recorded_by_name)"
                            + " select sop_id, 9, 'RATIFIED', date '" + today
                            + "', now(), 'Uji' from sop_version where no = 9");

            List<PublishedService> services = published.read().services();

            assertThat(services).hasSize(2);
            assertThat(services.getFirst().time().slowest()).isEmpty();
            assertThat(services.getLast().time().slowest()).isPresent();
        });
    }

    @Test
    void shouldAskTheDatabaseNoMoreOftenForFiveHundredServicesThanForOne() {
        inVain(BLITAR, Role.VIEWER, connection -> {
            published.read();
            long before = statements();
            assertThat(published.read().services()).hasSize(1);
            long forOne = statements() - before;
            for (String more : MANY) {
                execute(connection, more);
            }
            before = statements();

            List<PublishedService> services = published.read().services();

            assertThat(statements() - before).isEqualTo(forOne).isPositive();
            assertThat(services).hasSize(501).allSatisfy(one -> {
                assertThat(one.time().slowest()).isPresent();
                assertThat(one.sops()).isNotEmpty();
            });
        });
    }

    private ServiceCatalog read(AgencyKey agency) {
        return installation.bean(CurrentAgency.class).serve(agency, published::read);
    }

    private long statements() {
        return installation.bean(MeterRegistry.class).find("laksana.queries").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
