package id.laksana.organisation.structure;

import java.util.List;

/** What became of a change of a unit. */
public sealed interface UnitChange {

    record Done(Unit unit) implements UnitChange {}

    /** It would stand below itself: the units from the chosen parent up to it. */
    record Circular(List<Unit> way) implements UnitChange {

        public Circular {
            way = List.copyOf(way);
        }
    }

    /** Units would stand more than so many deep. */
    record TooDeep(int deepest) implements UnitChange {}

    /** The unit that it shall stand under is closed by then. */
    record UnderClosed(Unit parent) implements UnitChange {}

    /** It shall close while units or posts of it go on. */
    record StillUsed(List<String> open) implements UnitChange {

        public StillUsed {
            open = List.copyOf(open);
        }
    }
}
