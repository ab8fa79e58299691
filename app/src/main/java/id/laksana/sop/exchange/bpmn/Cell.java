package id.laksana.sop.exchange.bpmn;

import static id.laksana.sop.exchange.bpmn.Measures.BESIDE_ARROW;
import static id.laksana.sop.exchange.bpmn.Measures.EVENT;
import static id.laksana.sop.exchange.bpmn.Measures.GAP;
import static id.laksana.sop.exchange.bpmn.Measures.GATEWAY;
import static id.laksana.sop.exchange.bpmn.Measures.MARGIN;
import static id.laksana.sop.exchange.bpmn.Measures.TASK;

import id.laksana.sop.draw.Box;

/**
 * What a node needs around its middle. Lines meet it only there and straight above and below, so that its words stand aside of both.
 *
 * @param words beside the shape, from the middle; of no size where the name stands in the shape
 */
record Cell(double width, double height, double above, double below, Box words) {

    private static final Box NO_WORDS = new Box(0, 0, 0, 0);

    static Cell of(Node node) {
        return switch (node) {
            case Node.Task _ -> task(Measures.task(node.name()));
            case Node.Gateway _ -> gateway(node.name());
            case Node.Start _, Node.Wait _, Node.End _ -> event(node.name());
        };
    }

    private static Cell task(double height) {
        return new Cell(TASK, height, height / 2 + MARGIN, height / 2 + MARGIN, NO_WORDS);
    }

    /** The question above it, the answers below and at its sides. */
    private static Cell gateway(String question) {
        double half = GATEWAY / 2;
        if (question.isEmpty()) {
            return new Cell(GATEWAY, GATEWAY, half + MARGIN, half + MARGIN, NO_WORDS);
        }
        Measures.Words words = Measures.beside(question, TASK / 2 - BESIDE_ARROW);
        Box box = new Box(BESIDE_ARROW, -half - words.height(), words.width(), words.height());
        return new Cell(GATEWAY, GATEWAY, half + words.height() + GAP, half + MARGIN, box);
    }

    private static Cell event(String name) {
        double half = EVENT / 2;
        Measures.Words words = Measures.beside(name, TASK / 2 - half - GAP);
        Box box = new Box(half + GAP, GAP, words.width(), words.height());
        return new Cell(EVENT, EVENT, half + MARGIN, Math.max(half, GAP + words.height()) + MARGIN, box);
    }

    /** To the right of the middle, and as far to the left. */
    double reach() {
        return Math.max(width / 2, words.right());
    }
}
