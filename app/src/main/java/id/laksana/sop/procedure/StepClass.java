package id.laksana.sop.procedure;

import java.util.List;

/** What steps of different agencies are compared by; a row with several acts is of further classes. */
public record StepClass(String code, List<String> also) {

    public StepClass {
        also = List.copyOf(also);
    }
}
