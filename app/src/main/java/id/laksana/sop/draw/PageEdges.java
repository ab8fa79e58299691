package id.laksana.sop.draw;

/** Whether a page begins with a row, and whether it ends with it: crossing flows need room for their connectors there. */
public record PageEdges(boolean begins, boolean ends) {

    public static final PageEdges NONE = new PageEdges(false, false);
}
