package id.laksana.web.work;

import java.util.UUID;
import java.util.concurrent.Callable;

/** The agency and the person for whom something is done apart from the page that asked for it. */
public interface Behalf {

    /** The agency's key; empty where it belongs to none. */
    String agency();

    UUID person();

    /** Does the work for them on this thread, if they may still be there. */
    <T> T call(Callable<T> work) throws Exception;
}
