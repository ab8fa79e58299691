package id.laksana.sop.print;

/**
 * The service charter, ready to be printed.
 *
 * @param signed where and when
 */
public record PrintedCharter(String text, String signed, String post, String signatory) {

    /** The name of its page in a document. */
    public static final String ID = "maklumat";
}
