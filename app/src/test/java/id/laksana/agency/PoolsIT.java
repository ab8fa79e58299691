package id.laksana.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.laksana.demo.DemoDatabase;
import id.laksana.testing.Installation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Changes what every new connection may do.")
class PoolsIT {

    private final DemoDatabase database = Installation.get().database();

    @Test
    void shouldTakeNoRoleThatTheLoginGaveItself() throws SQLException {
        String password = database.login(DemoDatabase.APP).password();
        asSuperuser("alter role laksana_app set role = 'agency_dairi'");
        try (HikariDataSource pool = Installation.get()
                        .bean(Pools.class)
                        .open("tried", database.url(), DemoDatabase.APP, password, 1);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet who = statement.executeQuery("select current_user")) {
            who.next();

            assertThat(who.getString(1)).isEqualTo(DemoDatabase.APP);
        } finally {
            asSuperuser("alter role laksana_app reset all");
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = database.server().superuser("laksana").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
