package id.laksana.agency;

import id.laksana.web.VisibleText;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every statement passes. It is measured, and a slow one is logged: its SQL as it was written, never the values
 * that went with it. A text loses what nobody sees: control characters, of which PostgreSQL cannot hold NUL, and those
 * that turn the direction of writing, by which one name can be made to look like another.
 */
@Singleton
class Statements {

    private static final Logger LOG = LoggerFactory.getLogger(Statements.class);

    private final MeterRegistry meters;
    private final Duration slow;

    Statements(MeterRegistry meters, @Property(name = "laksana.slow.query") Duration slow) {
        this.meters = meters;
        this.slow = slow;
    }

    /** The database, each of whose prepared statements is measured under the name. */
    DataSource watch(String pool, DataSource database) {
        Pool measured = new Pool(
                meters.timer("laksana.queries", "pool", pool), meters.counter("laksana.queries.slow", "pool", pool));
        return around(DataSource.class, (_, method, args) -> {
            Object result = call(database, method, args);
            return result instanceof Connection connection ? around(connection, measured) : result;
        });
    }

    private Connection around(Connection connection, Pool pool) {
        return around(Connection.class, (_, method, args) -> {
            Object result = call(connection, method, args);
            return result instanceof PreparedStatement statement && args != null
                    ? around(PreparedStatement.class, new Watch(statement, String.valueOf(args[0]), pool))
                    : result;
        });
    }

    private static <T> T around(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private record Pool(Timer queries, Counter slow) {}

    private final class Watch implements InvocationHandler {

        private final PreparedStatement statement;
        private final String sql;
        private final Pool pool;

        Watch(PreparedStatement statement, String sql, Pool pool) {
            this.statement = statement;
            this.sql = sql;
            this.pool = pool;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
                throws Throwable {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, method.getName().equals("setString") ? visible(args) : args);
            }
            long begun = System.nanoTime();
            try {
                return call(statement, method, args);
            } finally {
                took(Duration.ofNanos(System.nanoTime() - begun));
            }
        }

        private static @Nullable Object @Nullable [] visible(@Nullable Object @Nullable [] args) {
            return args != null && args[1] instanceof String text ? new Object[] {args[0], VisibleText.of(text)} : args;
        }

        private void took(Duration time) {
            pool.queries().record(time);
            if (time.compareTo(slow) >= 0) {
                pool.slow().increment();
                LOG.warn("Slow query, {} ms: {}", time.toMillis(), sql.replaceAll("\\s+", " "));
            }
        }
    }
}
