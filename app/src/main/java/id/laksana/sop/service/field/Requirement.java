package id.laksana.sop.service.field;

/**
 * What an applicant has to bring.
 *
 * @param required whether an application without it is incomplete
 * @param note of how many copies, or that the original is shown; may be blank
 */
public record Requirement(ItemId id, String text, boolean required, String note) {

    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_NOTE = 200;
}
