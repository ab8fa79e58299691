package id.laksana.sop.adoption;

/** What came of taking over an SOP. */
public sealed interface Adoption {

    /** @param code by which addresses call it now */
    record Done(String code) implements Adoption {}

    /** Each is taken over once. @param code by which addresses call what was taken over then */
    record Already(String code) implements Adoption {}

    /** Another SOP of the agency is called so. @param free a code that none has */
    record CodeTaken(String code, String free) implements Adoption {}
}
