package id.laksana.sop.catalog;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import org.jspecify.annotations.Nullable;

/** The catalog counts rows and columns; from these counts come the names that stay. */
final class Ids {

    private Ids() {}

    static StepId step(String table, int index) {
        return new StepId(table + "-" + index);
    }

    static @Nullable StepId step(String table, @Nullable Integer index) {
        return index == null ? null : step(table, index.intValue());
    }

    static PerformerId performer(int column) {
        return new PerformerId("p" + column);
    }

    static @Nullable PerformerId performer(@Nullable Integer column) {
        return column == null ? null : performer(column.intValue());
    }
}
