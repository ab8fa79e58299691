package id.laksana.sop.sheet;

import org.jspecify.annotations.Nullable;

/** A field of the identity: without a label it is not on the sheet, without a value it is blank there, and the two are not the same. */
public record Field<T>(@Nullable String label, @Nullable T value) {

    public boolean isAbsent() {
        return label == null && value == null;
    }

    public boolean isBlank() {
        return label != null && value == null;
    }
}
