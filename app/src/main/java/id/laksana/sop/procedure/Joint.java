package id.laksana.sop.procedure;

/** Who of several performers must have acted for the step to be done. */
public enum Joint {
    ALL,
    ANY,
    LEAD
}
