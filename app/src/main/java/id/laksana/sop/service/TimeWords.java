package id.laksana.sop.service;

import static java.util.stream.Collectors.joining;

import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.procedure.WorkUnit;
import java.util.List;
import java.util.stream.Stream;

/** Times of work in the words of whoever reads. */
public final class TimeWords {

    private TimeWords() {}

    /** Gives a text in the language of whoever reads, as components and the bundle of texts do. */
    @FunctionalInterface
    public interface Reader {
        String getTranslation(String key, Object... arguments);
    }

    /** As in 3 hari kerja. */
    public static String of(Promise promise, Reader reader) {
        return reader.getTranslation("service.promise." + promise.unit(), promise.amount());
    }

    /** As in 4 hari 10 jam 45 menit (instansi), 45 menit (pemohon). */
    public static String of(SlowestPath path, Reader reader) {
        return Stream.of(ClockOwner.values())
                .filter(owner -> !path.of(owner).equals(TimeTotal.NONE))
                .map(owner -> plainly(path.of(owner), reader) + " (" + reader.getTranslation("clock." + owner) + ")")
                .collect(joining(", "));
    }

    /** As in 4 hari 11 jam 30 menit: for those who plan their day by it. */
    public static String plainly(TimeTotal time, Reader reader) {
        return of(time.carried(), reader);
    }

    /** As in 4 hari 8 jam 210 menit: units stay apart, because deadlines count them apart. */
    public static String of(TimeTotal time, Reader reader) {
        List<String> amounts = Stream.of(
                        amount(time.days(), WorkUnit.DAY, reader),
                        amount(time.hours(), WorkUnit.HOUR, reader),
                        amount(time.minutes(), WorkUnit.MINUTE, reader))
                .filter(amount -> !amount.isEmpty())
                .toList();
        return amounts.isEmpty() ? reader.getTranslation("time.none") : String.join(" ", amounts);
    }

    private static String amount(Range range, WorkUnit unit, Reader reader) {
        if (range.max() == 0) {
            return "";
        }
        return range.min() == range.max()
                ? reader.getTranslation("duration." + unit, range.max())
                : reader.getTranslation("duration.range." + unit, range.min(), range.max());
    }
}
