package id.laksana.sop.desk;

/** What came of beginning an SOP. */
public sealed interface Begun {

    /** @param code by which addresses call it */
    record Done(String code) implements Begun {}

    /** Another SOP of the agency is called so. @param free a code that none has */
    record CodeTaken(String code, String free) implements Begun {}
}
