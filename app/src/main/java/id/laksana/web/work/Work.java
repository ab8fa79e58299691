package id.laksana.web.work;

/** What is to be done. */
@FunctionalInterface
public interface Work<R> {

    /** Does it, saying again and again how far it has come; only there can it be cancelled. */
    R run(Progress progress) throws Exception;

    /** How far it has come. */
    @FunctionalInterface
    interface Progress {

        /** @throws java.util.concurrent.CancellationException when it has been cancelled */
        void at(long done, long total);
    }
}
