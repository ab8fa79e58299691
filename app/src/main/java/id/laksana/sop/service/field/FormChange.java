package id.laksana.sop.service.field;

import java.util.List;

/** What became of the wish to change a form. */
public sealed interface FormChange {

    record Changed(ApplicationForm form) implements FormChange {}

    /** It says what it said before. */
    record Same(ApplicationForm form) implements FormChange {}

    /**
     * Nothing was changed.
     *
     * @param faults at least one
     */
    record Refused(List<FormFault> faults) implements FormChange {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
