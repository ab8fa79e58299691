package id.laksana.sop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Standar Pelayanan printed with the sheet: the table without its performers. */
public record ServiceStandard(
        String title,
        List<List<String>> header,
        List<Line> lines,
        @Nullable Lines source) {

    public ServiceStandard {
        header = header.stream().map(List::copyOf).toList();
        lines = List.copyOf(lines);
    }

    public record Line(
            @Nullable String no,
            String activity,
            List<String> requirements,
            @Nullable String time,
            List<String> outputs,
            @Nullable String remark) {

        public Line {
            requirements = List.copyOf(requirements);
            outputs = List.copyOf(outputs);
        }
    }
}
