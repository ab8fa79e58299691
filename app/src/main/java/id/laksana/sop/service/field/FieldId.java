package id.laksana.sop.service.field;

import java.util.regex.Pattern;

/** Names a field through all revisions of a form, in JSON too; it is never given to another. */
public record FieldId(String value) implements Comparable<FieldId> {

    static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    static final int LONGEST = 60;

    public FieldId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No name of a field");
        }
    }

    @Override
    public int compareTo(FieldId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
