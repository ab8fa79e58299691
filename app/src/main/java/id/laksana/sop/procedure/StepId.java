package id.laksana.sop.procedure;

/** Names a row through all versions of an SOP; printed numbers are blank, repeated and gapped. */
public record StepId(String value) {

    public StepId {
        Names.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
