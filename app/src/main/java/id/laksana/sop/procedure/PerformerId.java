package id.laksana.sop.procedure;

/** Names a performer through all versions of an SOP, whatever the column is called. */
public record PerformerId(String value) {

    public PerformerId {
        Names.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
