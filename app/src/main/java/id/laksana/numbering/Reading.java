package id.laksana.numbering;

import java.util.List;

/** What the text of a pattern is read as. */
public sealed interface Reading {

    record Sound(Pattern pattern) implements Reading {}

    record Faulty(List<Fault> faults) implements Reading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
