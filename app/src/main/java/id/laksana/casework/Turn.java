package id.laksana.casework;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** What one try came to. */
sealed interface Turn<T> {

    record Over<T>(T result) implements Turn<T> {}

    /** Something has to be read first, by transactions of its own; nothing is done yet. */
    record NotYet<T>(Runnable first) implements Turn<T> {}

    /** It is over, and what it came to is read by a transaction of its own. */
    record Later<T>(Supplier<T> result) implements Turn<T> {}

    int MOST = 8;

    /** Tries until it is over. Two who begin the same thing at the same time are told apart by PostgreSQL: the later one looks again. */
    static <T> T of(Supplier<Turn<T>> turn) {
        for (int times = 1; ; times++) {
            try {
                switch (turn.get()) {
                    case Over<T> over -> {
                        return over.result();
                    }
                    case Later<T> later -> {
                        return later.result().get();
                    }
                    case NotYet<T> notYet -> {
                        if (times >= MOST) {
                            throw new IllegalStateException("What has been read is not known.");
                        }
                        notYet.first().run();
                    }
                }
            } catch (DataAccessException e) {
                if (times >= MOST || !isTaken(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isTaken(DataAccessException failure) {
        return failure.getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }
}
