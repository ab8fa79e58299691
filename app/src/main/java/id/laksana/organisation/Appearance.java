package id.laksana.organisation;

import java.util.Optional;

/** How the agency looks on screen. */
public record Appearance(String shortName, Colour colour, Optional<Emblem> emblem, long version) {

    public static final int LONGEST_SHORT_NAME = 40;

    public Appearance {
        shortName = shortName.strip();
        if (shortName.length() > LONGEST_SHORT_NAME) {
            throw new IllegalArgumentException("A short name is too long.");
        }
    }

    /** What every page shows of it. */
    public record Brief(String shortName, Colour colour, boolean hasEmblem) {}
}
