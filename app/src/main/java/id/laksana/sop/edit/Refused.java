package id.laksana.sop.edit;

/** Ends an edit half-way, before anything of it is seen by anybody. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal why;

    Refused(Refusal why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
