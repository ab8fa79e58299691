package id.laksana.bench.steps;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts what goes over the wire of a pool: every execution, every commit and every rollback waits for an answer. */
final class Counted {

    private final AtomicLong calls = new AtomicLong();

    DataSource around(DataSource pool) {
        return proxy(DataSource.class, pool);
    }

    long calls() {
        return calls.get();
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (_, method, arguments) -> invoke(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean asks = target instanceof Statement && method.getName().startsWith("execute")
                || target instanceof Connection
                        && (method.getName().equals("commit")
                                || method.getName().equals("rollback"));
        if (asks) {
            calls.incrementAndGet();
        }
        try {
            Object result = method.invoke(target, arguments);
            boolean ours = result instanceof Connection || result instanceof Statement;
            return ours && method.getReturnType().isInterface() ? proxy(method.getReturnType(), result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
