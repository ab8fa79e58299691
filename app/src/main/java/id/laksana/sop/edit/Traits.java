package id.laksana.sop.edit;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.sheet.Reading.ReadClass;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Traits of steps in words. */
final class Traits {

    private static final int LONGEST_CLASS = 200;

    private final Workpiece work;

    Traits(Workpiece work) {
        this.work = work;
    }

    static String word(ReadStep step, Trait trait) {
        return switch (trait) {
            case JOINT -> step.joint().name();
            case PHASE -> name(step.phase());
            case CLASS -> step.stepClass() == null ? "" : word(step.stepClass());
            case CLOCK -> step.clock() == null ? "" : step.clock().owner().name();
            case RECORDER -> step.recorder() == null ? "" : step.recorder().value();
            case HANDOVER -> step.handover() == null ? "" : word(step.handover());
        };
    }

    ReadStep with(ReadStep step, Edit.Tell tell) throws Refused {
        StepWork told = new StepWork(step);
        String value = tell.value().strip();
        try {
            switch (tell.trait()) {
                case JOINT -> told.joint = Joint.valueOf(value);
                case PHASE -> told.phase = value.isEmpty() ? null : Phase.valueOf(value);
                case CLASS -> told.stepClass = value.isEmpty() ? null : stepClass(value);
                case CLOCK -> told.clock = value.isEmpty() ? null : Authored.clock(ClockOwner.valueOf(value));
                case RECORDER -> told.recorder = value.isEmpty() ? null : recorder(value);
                case HANDOVER -> told.handover = value.isEmpty() ? null : handover(value);
            }
        } catch (IllegalArgumentException _) {
            throw new Refused(
                    new Refusal.Unknown(Cells.row(tell.row(), tell.trait().name()), value));
        }
        return told.authored();
    }

    private static String word(ReadClass stepClass) {
        return Stream.concat(Stream.of(stepClass.code()), stepClass.also().stream())
                .collect(Collectors.joining(" "));
    }

    private static String word(Handover handover) {
        String with = handover.with() == null ? "" : " " + handover.with();
        return handover.thing() + " " + handover.side() + with;
    }

    private static String name(@Nullable Enum<?> word) {
        return word == null ? "" : word.name();
    }

    private static ReadClass stepClass(String value) {
        List<String> codes = List.of(value.split("\\s+"));
        if (value.length() > LONGEST_CLASS) {
            throw new IllegalArgumentException("Too many classes");
        }
        return new ReadClass(codes.getFirst(), codes.subList(1, codes.size()), false);
    }

    private PerformerId recorder(String value) {
        PerformerId recorder = new PerformerId(value);
        if (work.column(recorder) < 0 && !work.performers.containsKey(recorder)) {
            throw new IllegalArgumentException("Nobody: " + value);
        }
        return recorder;
    }

    private static Handover handover(String value) {
        String[] words = value.split("\\s+");
        if (words.length < 2 || words.length > 3) {
            throw new IllegalArgumentException("No handover: " + value);
        }
        return new Handover(
                Handover.Thing.valueOf(words[0]),
                Handover.Side.valueOf(words[1]),
                words.length == 3 ? Answer.valueOf(words[2]) : null);
    }
}
