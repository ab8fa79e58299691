package id.laksana.organisation;

/** An agency's colour: an angle on the colour wheel. How light and how strong it is, the stylesheet says, for every scheme. */
public enum Colour {
    RED(25),
    ORANGE(50),
    GOLD(80),
    OLIVE(115),
    GREEN(145),
    TEAL(172),
    CYAN(205),
    BLUE(240),
    INDIGO(270),
    VIOLET(300),
    MAGENTA(330),
    PINK(0);

    private final int hue;

    Colour(int hue) {
        this.hue = hue;
    }

    public int hue() {
        return hue;
    }
}
