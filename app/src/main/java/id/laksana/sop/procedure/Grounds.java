package id.laksana.sop.procedure;

import java.util.List;

/** Why something is read so: the evidence is quoted letter for letter, and what is doubtful waits for an official's word. */
public record Grounds(Basis basis, Why why, List<String> evidence, boolean doubtful) {

    public Grounds {
        evidence = List.copyOf(evidence);
    }
}
