package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.draw.Lettering;
import java.util.List;

/** How large things are, in the pixels of viewers; their usual shapes, but tasks as high as their text. */
final class Measures {

    static final double TASK = 160;
    static final double EVENT = 36;
    static final double GATEWAY = 50;

    /** The head of the pool and of each lane, with two lines of a name. */
    static final double HEAD = 30;

    /** From one parallel line to the next. */
    static final double PITCH = 14;

    /** From a shape to what passes it. */
    static final double CLEARANCE = 14;

    /** From a shape or its words to the next row, with room for the head of an arrow. */
    static final double MARGIN = 16;

    /** From a shape or a line to the words beside it. */
    static final double GAP = 5;

    /** From a line to what stands beside the head of its arrow. */
    static final double BESIDE_ARROW = 9;

    private static final double TEXT = 12;
    private static final double SMALL = 11;
    private static final double LINE = 1.2;
    private static final double PADDING = 9;

    /** Above the text of a task viewers put the sign of its kind. */
    private static final double SIGN = 25;

    private static final double LEAST_TASK = 80;

    /** A word that is longer is broken. */
    private static final double LONGEST_WORD = 150;

    private static final int HEAD_LINES = 2;
    private static final double LONGEST_HEAD_LINE = 260;
    private static final double WIDER = 10;

    private Measures() {}

    /** What a text beside a shape takes. */
    record Words(double width, double height) {}

    static double task(String name) {
        List<String> lines = Lettering.wrap(name, TEXT, TASK - 2 * PADDING);
        return Math.max(LEAST_TASK, Math.ceil(lines.size() * TEXT * LINE) + 2 * SIGN);
    }

    /** As wide as there is room, or as its longest word. */
    static Words beside(String text, double room) {
        double word = width(List.of(text.split(" ")));
        double most = Math.max(room, Math.min(word, LONGEST_WORD));
        List<String> lines = Lettering.wrap(text, SMALL, most);
        return new Words(Math.min(most, width(lines)), Math.ceil(lines.size() * SMALL * LINE) + 1);
    }

    private static double width(List<String> lines) {
        double widest = lines.stream()
                .mapToDouble(line -> Lettering.width(line, SMALL))
                .max()
                .orElse(0);
        return Math.ceil(widest) + 2;
    }

    /** Wide enough for the name of a lane to fit in its head: in one line, or in two if it is long. */
    static double lane(String name, double least) {
        double line = Math.ceil(Lettering.width(name, TEXT)) + 2 * PADDING;
        if (line <= LONGEST_HEAD_LINE) {
            return Math.max(least, line);
        }
        double width = least;
        while (Lettering.wrap(name, TEXT, width - 2 * PADDING).size() > HEAD_LINES) {
            width += WIDER;
        }
        return width;
    }
}
