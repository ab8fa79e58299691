package id.laksana.sop.sheet;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of a row. */
public enum RowCell {
    NO(Row::no),
    ACTIVITY(Row::activity),
    PERFORMERS(Row::marks),
    REQUIREMENTS(Row::requirements),
    TIME(Row::time),
    OUTPUTS(Row::outputs),
    REMARK(Row::remark);

    /** A component of the record. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Row, @Nullable Object> content;

    RowCell(Function<Row, @Nullable Object> content) {
        this.content = content;
    }

    public boolean isEqual(Row one, Row other) {
        return Objects.equals(content.apply(one), content.apply(other));
    }
}
