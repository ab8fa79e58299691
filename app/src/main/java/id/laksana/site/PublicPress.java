package id.laksana.site;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Where everybody's papers are printed: strangers who print all day leave a processor to those at work. */
@Singleton
public class PublicPress {

    private final Semaphore presses =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    /** Waits until a press is free. */
    public byte[] print(Supplier<byte[]> paper) {
        presses.acquireUninterruptibly();
        try {
            return paper.get();
        } finally {
            presses.release();
        }
    }
}
