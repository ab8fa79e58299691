package id.laksana.identity;

/** The caller may not do this here. Views do not offer what is not allowed, so a person meets it only after a change of roles. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super(what);
    }
}
