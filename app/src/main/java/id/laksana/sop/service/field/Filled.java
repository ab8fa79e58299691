package id.laksana.sop.service.field;

import java.util.List;

/** What became of all that was entered in a form. */
public sealed interface Filled {

    record Accepted(FieldValues values) implements Filled {}

    /** @param refusals at least one, in the order of the form */
    record Refused(List<FieldRefusal> refusals) implements Filled {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
