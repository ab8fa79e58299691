package id.laksana.sop.draw;

/**
 * The strip of a row whose height the browser decides: above it a head of fixed height (0 but for the first row), then a body that fills what is
 * left, with the symbol at half of it, and at the foot a gap of fixed height that holds the lines that run across.
 *
 * @param bodyHeight how high the body must be at least
 * @param head an {@code svg} as high as it says, or empty
 * @param body an {@code svg} as high as whatever holds it
 * @param gap an {@code svg} as high as it says, or empty
 */
public record FlexibleStrip(
        double width,
        double headHeight,
        double bodyHeight,
        double gapHeight,
        Svg.Element head,
        Svg.Element body,
        Svg.Element gap) {}
