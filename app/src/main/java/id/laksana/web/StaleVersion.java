package id.laksana.web;

/** Someone else has saved meanwhile what the caller wants to save. */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String what) {
        super(what + " was changed by someone else meanwhile.");
    }

    /** Demands that an update which names the version it was based on has met exactly that version. */
    public static void unlessUpdated(int rows, String what) {
        if (rows != 1) {
            throw new StaleVersion(what);
        }
    }
}
