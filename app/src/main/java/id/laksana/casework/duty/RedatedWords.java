package id.laksana.casework.duty;

import id.laksana.casework.engine.ClockKind;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Happened;
import id.laksana.sop.service.TimeWords;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change of the calendar moved, in the words of whoever reads. */
public final class RedatedWords {

    private RedatedWords() {}

    /**
     * Which day of the calendar moved which clock from when to when.
     *
     * @param moments how a moment is written where the agency sits
     */
    public static String of(Happened.Redated redated, TimeWords.Reader reader, Function<Instant, String> moments) {
        String moved = Stream.of(ClockKind.values())
                .filter(clock -> !Objects.equals(
                        redated.before().of(clock), redated.after().of(clock)))
                .map(clock -> reader.getTranslation(
                        "case.redated.moved",
                        reader.getTranslation("case.clock." + clock),
                        moment(redated.before(), clock, reader, moments),
                        moment(redated.after(), clock, reader, moments)))
                .collect(Collectors.joining("; "));
        return redated.why().isEmpty()
                ? reader.getTranslation("case.redated", moved)
                : reader.getTranslation("case.redated.because", redated.why(), moved);
    }

    private static String moment(
            Dated dated, ClockKind clock, TimeWords.Reader reader, Function<Instant, String> moments) {
        Instant at = dated.of(clock);
        return at == null ? reader.getTranslation("case.redated.none") : moments.apply(at);
    }
}
