package id.laksana.sop.draw;

/** What is told of a step in a chart beside the procedure itself; it moves nothing. */
public record Overlay(Mark mark, String text) {

    /** Where a case stands and has been, or how much of something a step has seen. */
    public enum Mark {
        HERE,
        PASSED,
        LITTLE,
        SOME,
        MUCH
    }
}
