package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.version.Layouts.Found;
import id.laksana.testing.InTurn;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTurn("the SOPs of all agencies")
class LayoutsIT extends AtWork {

    private final Layouts layouts = installation.bean(Layouts.class);

    @ParameterizedTest
    @ValueSource(strings = {"dairi", "kudus", "blitar", "pekalongan"})
    void shouldGiveEachVersionTheLayoutToWhichItIsPinned(String agency) {
        String code = Catalog.entries(agency).getFirst().code();

        int pinned = as(
                new AgencyKey(agency),
                Role.OFFICER,
                () -> sops.find(code).orElseThrow().version(1).orElseThrow().layout());
        Found found = as(new AgencyKey(agency), Role.OFFICER, () -> layouts.of(pinned));

        assertThat(found).isEqualTo(new Found.Readable(Catalog.layout(agency).orElseThrow()));
    }

    @Test
    void shouldPrintAsUsualWhatNoRevisionSaysAnythingOf() {
        inVain(new AgencyKey("dairi"), Role.ADMINISTRATOR, _ -> {
            assertThat(layouts.of(0)).isEqualTo(new Found.Readable(Layout.PLAIN));
            assertThat(layouts.of(1)).isEqualTo(new Found.Readable(Layout.PLAIN));
        });
    }

    @Test
    void shouldSayWhereALayoutCannotBeRead() {
        inVain(new AgencyKey("dairi"), Role.ADMINISTRATOR, connection -> {
            int revision = added(connection, "{\"sheets\": {\"paper\": {\"size\": \"A3\"}}}");

            assertThat(layouts.of(revision)).isEqualTo(new Found.Unreadable(revision, "/sheets/paper/size"));
        });
    }

    /** A number that another layout had before, in a transaction of which nothing stayed. */
    @Test
    void shouldNotTakeOneRevisionForAnother() {
        inVain(new AgencyKey("dairi"), Role.ADMINISTRATOR, connection -> {
            int revision = added(connection, "{\"sheets\": {\"list\": \"a)\"}}");
            assertThat(layouts.of(revision)).isNotEqualTo(new Found.Readable(Layout.PLAIN));
        });
        inVain(new AgencyKey("dairi"), Role.ADMINISTRATOR, connection -> {
            int revision = added(connection, "{}");
            assertThat(layouts.of(revision)).isEqualTo(new Found.Readable(Layout.PLAIN));
        });
    }

    private static int added(Connection connection, String content) throws SQLException {
        String add = "insert into layout (revision, content) select max(revision) + 1, cast(? as jsonb) from layout"
                + " returning revision";
        try (var statement = connection.prepareStatement(add)) {
            statement.setString(1, content);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }
}
