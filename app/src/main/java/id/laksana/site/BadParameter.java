package id.laksana.site;

/** Something that was sent beside the body cannot be what it should be. */
public class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    public BadParameter(String name) {
        super("Not a possible " + name);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
