package id.laksana.sop.layout;

/** How a line of the letterhead is written. */
public record Look(Size size, boolean bold) {

    public static final Look USUAL = new Look(Size.USUAL, true);

    public enum Size {
        SMALL,
        USUAL,
        LARGE
    }
}
