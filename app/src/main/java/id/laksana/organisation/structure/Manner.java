package id.laksana.organisation.structure;

/** In what manner a post is held. */
public enum Manner {
    DEFINITIVE(""),
    /** Pelaksana tugas: the post has no holder. */
    PLT("Plt. "),
    /** Pelaksana harian: its holder is away for some days. */
    PLH("Plh. ");

    private final String printed;

    Manner(String printed) {
        this.printed = printed;
    }

    /** A post's name as its holder prints it over a signature. */
    public String over(String post) {
        return printed + post;
    }
}
