package id.laksana.sop.draw;

/**
 * The strip of a row whose height the browser decides: the body fills what the row is high, with the symbol at half of it, and the gap of fixed
 * height below it holds the lines that run across.
 */
public record FlexibleStrip(double width, double bodyHeight, double gapHeight, Svg.Element body, Svg.Element gap) {}
