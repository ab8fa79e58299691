package id.laksana.sop.sheet;

import id.laksana.sop.procedure.PerformerId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a performer cell holds.
 *
 * @param performer nobody, where the row has fewer cells than the table has columns
 * @param cell which of the row's performer cells it is
 */
public record Mark(
        @Nullable PerformerId performer,
        int cell,
        String printed,
        List<Symbol> symbols,
        @Nullable Diagram diagram,
        @Nullable String doubt) {

    private static final Set<Symbol> OF_THE_STEP =
            EnumSet.of(Symbol.START, Symbol.END, Symbol.BOX, Symbol.TEXT, Symbol.ARROW_DOWN);

    public Mark {
        symbols = List.copyOf(symbols);
    }

    /** Whether the performer acts; Ya and Tidak mark exits, and an arrow to the side only points. */
    boolean isOfTheStep() {
        return !Collections.disjoint(symbols, OF_THE_STEP);
    }

    public enum Symbol {
        START,
        END,
        BOX,
        YES,
        NO,
        ARROW_DOWN,
        ARROW_RIGHT,
        ARROW_LEFT,
        TEXT,
        MERMAID
    }

    /** A drawing that a reader of documents wrote down as text in one cell. */
    public record Diagram(List<Node> nodes, List<Edge> edges) {

        public Diagram {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }

        public record Node(String id, Shape shape, @Nullable String text) {}

        public record Edge(String from, String to) {}

        public enum Shape {
            TERMINATOR,
            PROCESS,
            DECISION
        }
    }
}
