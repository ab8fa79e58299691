package id.laksana.numbering;

/** What is numbered for itself, such as the letters that go out. */
public record Register(String key, String name, int position, long version) {

    /** Of SOPs. */
    public static final String SOP = "sop";

    /** Of letters that go out. */
    public static final String LETTERS = "surat";

    /** Of what applicants get in their hands. */
    public static final String RECEIPTS = "resi";
}
