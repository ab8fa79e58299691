package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.demo.DemoAgencies;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Layout;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.testing.Installation;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** An agency on its way into service, of which nothing stays. */
@Isolated("Locks all that an agency has.")
class CatalogStarterIT {

    private static final NewAgency KUDUS = DemoAgencies.KUDUS;
    private static final AgencyKey KEY = KUDUS.key();
    private static final String EMPTY =
            "truncate service_case, case_seat, decree_sop, sop_signature, draft_comment, draft_reviewer, draft_review, sop_act, sop_step, sop_check,"
                    + " reading_subject, reading_verdict, sop_draft_op, sop_draft, sop_evaluation, sop_version, sop, sop_adoption,"
                    + " performer_binding, performer_binding_post, application_form, service, service_component";

    private final Clock clock = Clock.fixed(Instant.parse("2027-03-31T20:00:00Z"), ZoneOffset.UTC);

    @Test
    void shouldLetAProposedReadingWaitForWhoeverRatifiesIt() {
        inVain(connection -> {
            new CatalogStarter(clock, false).start(KUDUS, connection);

            assertThat(texts(connection, "select version_no || ' ' || effective_on from sop_act"))
                    .containsExactly("1 2021-09-15", "1 2021-09-15");
            assertThat(texts(connection, "select no || ' ' || origin from sop_version order by no"))
                    .containsExactly("1 PRINTED", "1 PRINTED", "2 READ", "2 READ");
        });
    }

    @Test
    void shouldLetAReadingCountFromTheDayOfTheAgencyOnWhichItIsLoaded() {
        inVain(connection -> {
            new CatalogStarter(clock, true).start(KUDUS, connection);

            assertThat(texts(connection, "select distinct effective_on from sop_act where version_no = 2"))
                    .containsExactly("2027-04-01");
        });
    }

    @Test
    void shouldPinEveryVersionToTheLayoutThatComesWithTheCatalog() {
        inVain(connection -> {
            new CatalogStarter(clock, true).start(KUDUS, connection);

            assertThat(texts(
                            connection,
                            "select distinct layout_revision from sop_act where layout_revision is not null"))
                    .isEqualTo(texts(connection, "select max(revision) from layout"));
            assertThat(layout(connection)).isEqualTo(Catalog.layout("kudus"));
        });
    }

    private static Optional<Layout> layout(Connection connection) throws SQLException {
        String content = texts(connection, "select content from layout order by revision desc")
                .getFirst();
        try {
            return Optional.of(Layout.read(content.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableJson e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void shouldLeaveAnAgencyThatHasBegunAsItIs() {
        inVain(connection -> {
            CatalogStarter starter = new CatalogStarter(clock, true);
            starter.start(KUDUS, connection);
            List<String> before = texts(connection, "select id || ' ' || sop_id from sop_act order by id");

            starter.start(KUDUS, connection);
            starter.start(KUDUS.beginningWith("dairi"), connection);

            assertThat(texts(connection, "select id || ' ' || sop_id from sop_act order by id"))
                    .isEqualTo(before);
        });
    }

    @Test
    void shouldRefuseACatalogThatDoesNotComeWithTheProduct() {
        inVain(connection -> assertThatThrownBy(
                        () -> new CatalogStarter(clock, true).start(KUDUS.beginningWith("kuduss"), connection))
                .hasMessageContaining("kuduss"));
    }

    private static void inVain(Work work) {
        assertThatThrownBy(() -> Installation.get()
                        .database()
                        .databases()
                        .main()
                        .inTransaction(KEY.ownerRole(), KEY.schema(), connection -> {
                            try (PreparedStatement empty = connection.prepareStatement(EMPTY)) {
                                empty.execute();
                            }
                            work.on(connection);
                            throw new InVain();
                        }))
                .isInstanceOf(InVain.class);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(sql);
                var answer = ask.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private static final class InVain extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
