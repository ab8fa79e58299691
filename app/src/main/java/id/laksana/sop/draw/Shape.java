package id.laksana.sop.draw;

import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that painters must be able to draw. */
public sealed interface Shape {

    /**
     * The symbol of a step.
     *
     * @param lead the part of a joint step that its lead stands in, to be marked; nothing where one acts alone
     * @param absent parts over columns that take no part, where the symbol narrows
     */
    record Symbol(StepId step, Form form, Box box, @Nullable Span lead, List<Span> absent) implements Shape {

        public Symbol {
            absent = List.copyOf(absent);
        }

        /** What is filled and outlined; over columns that take no part it is narrower. */
        public Path2D outline() {
            return Outline.of(this);
        }
    }

    /** A capsule for the end to which a decision leads. */
    record Terminal(FlowId flow, Outcome outcome, Box box) implements Shape {

        public Path2D outline() {
            return Outline.capsule(box);
        }
    }

    /** A flow or the part of it that this drawing holds; the points stand straight above or beside each other. */
    record Route(FlowId flow, List<Point> points, boolean arrow, Way way) implements Shape {

        public Route {
            points = List.copyOf(points);
        }
    }

    /** A home plate where a line leaves or enters the page; of two with the same letter each says where the other goes on. */
    record Connector(String letter, Box box, boolean upwards, List<FlowId> flows) implements Shape {

        public Connector {
            flows = List.copyOf(flows);
        }

        public Path2D outline() {
            return Outline.plate(box, upwards);
        }
    }

    /**
     * A line of text: a step's number, an answer beside its exit, an outcome, a connector's letter.
     *
     * @param at the baseline's start, middle or end, as {@code anchor} says
     * @param flow whose words they are; nothing for the step's own
     */
    record Words(
            String text,
            Point at,
            double size,
            Anchor anchor,
            StepId step,
            @Nullable FlowId flow) implements Shape {}

    /** The border between two columns. */
    record Divider(double x, double from, double to) implements Shape {}

    /** Start and end of a procedure, an act, a decision. */
    enum Form {
        CAPSULE,
        BOX,
        DIAMOND
    }

    /** Onward, back to an earlier step, or to an end without the product. */
    enum Way {
        ONWARD,
        BACK,
        REFUSED
    }

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** From left to right. */
    record Span(double from, double to) {}
}
