package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all nodes what has been done, through the databases: with the transaction in which it is announced, or not at all. A node listens from the
 * first time on that somebody wants to hear.
 */
@Singleton
public class Announcements {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(1);
    private static final Pattern TEXT = Pattern.compile("(\\S+) (\\S+) (.*)", Pattern.DOTALL);

    private final AnnouncementRows rows;
    private final CurrentAgency current;
    private final List<DatabaseSettings> databases;
    private final ApplicationEventPublisher<Announced> heard;
    private final AtomicBoolean listening = new AtomicBoolean();
    private volatile boolean closed;

    Announcements(
            AnnouncementRows rows,
            CurrentAgency current,
            List<DatabaseSettings> databases,
            ApplicationEventPublisher<Announced> heard) {
        this.rows = rows;
        this.current = current;
        this.databases = List.copyOf(databases);
        this.heard = heard;
    }

    @Transactional
    public void announce(String topic, String text) {
        rows.announce(current.get().value() + " " + topic + " " + text);
    }

    /** From now on what is announced is published on this node as {@link Announced}. */
    public void listen() {
        if (listening.compareAndSet(false, true)) {
            databases.forEach(database ->
                    Thread.ofVirtual().name("announcements-" + database.name()).start(() -> listen(database)));
        }
    }

    private void listen(DatabaseSettings database) {
        boolean again = false;
        while (!closed) {
            try (Connection connection = open(database);
                    PreparedStatement listen = connection.prepareStatement("listen laksana")) {
                listen.execute();
                if (again) {
                    heard.publishEvent(new Announced.Missed());
                }
                hear(connection.unwrap(PGConnection.class), connection);
            } catch (SQLException e) {
                LOG.warn("Announcements of {} are not heard: {}", database.name(), e.getMessage());
                pause();
            }
            again = true;
        }
    }

    private void hear(PGConnection connection, Connection alive) throws SQLException {
        while (!closed && alive.isValid((int) PATIENCE.toSeconds())) {
            PGNotification[] news = connection.getNotifications((int) PATIENCE.toMillis());
            for (PGNotification each : news == null ? new PGNotification[0] : news) {
                publish(each.getParameter());
            }
        }
    }

    /** Whoever hears of it and fails must not keep the others from hearing. */
    private void publish(String text) {
        Matcher said = TEXT.matcher(text);
        if (said.matches()) {
            try {
                heard.publishEvent(new Announced.News(new AgencyKey(said.group(1)), said.group(2), said.group(3)));
            } catch (RuntimeException e) {
                LOG.error("What was announced was not taken in", e);
            }
        }
    }

    private static Connection open(DatabaseSettings database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.username());
        source.setPassword(database.password());
        source.setApplicationName("laksana announcements");
        source.setConnectTimeout((int) PATIENCE.toSeconds());
        source.setSocketTimeout(3 * (int) PATIENCE.toSeconds());
        source.setTcpKeepAlive(true);
        return source.getConnection();
    }

    private void pause() {
        try {
            Thread.sleep(BEFORE_TRYING_AGAIN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @PreDestroy
    void close() {
        closed = true;
    }
}
