package id.laksana.casework.paper;

import id.laksana.casework.Acted;
import id.laksana.sop.service.field.FieldRefusal;
import java.util.List;

/** What became of the wish to say something else in the fields of an application. */
public sealed interface Amending {

    /** The case was asked, and this is its answer. */
    record Told(Acted acted) implements Amending {}

    /** @param refusals at least one */
    record Wrong(List<FieldRefusal> refusals) implements Amending {

        public Wrong {
            refusals = List.copyOf(refusals);
        }
    }

    /** Who applies has been erased. */
    record Erased() implements Amending {}
}
