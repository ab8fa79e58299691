package id.laksana.web.chart;

/** Paints a picture in so many pixels of width, and as much height as that takes. */
@FunctionalInterface
public interface Painter {

    /** So many series can be told apart: the stylesheet has a colour and a line for each. */
    int STYLES = 4;

    /** @return an SVG element that says nothing of its own name */
    String paint(int width);
}
