package id.laksana.web.table;

/** Ends the reading of a file that is refused. */
final class NotATable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TableFile.Why why;
    private final String place;

    NotATable(TableFile.Why why, String place) {
        super(why + " at " + place);
        this.why = why;
        this.place = place;
    }

    TableFile.Why why() {
        return why;
    }

    String place() {
        return place;
    }
}
