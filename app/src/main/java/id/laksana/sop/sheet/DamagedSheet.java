package id.laksana.sop.sheet;

/** Stored bytes are no sheet that this program can read. */
public final class DamagedSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedSheet(SheetFormat.Read.Unreadable unreadable) {
        super("A stored sheet cannot be read: " + unreadable);
    }
}
