package id.laksana.sop.procedure;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that can be carried out; the first of its performers leads. */
public record Step(
        StepId id,
        @Nullable String no,
        String activity,
        StepKind kind,
        @Nullable String question,
        List<PerformerId> performers,
        Joint joint,
        List<String> requirements,
        @Nullable StandardTime standardTime,
        List<String> outputs,
        @Nullable String remark,
        @Nullable Phase phase,
        @Nullable StepClass stepClass,
        ClockOwner clockOwner,
        @Nullable PerformerId recorder,
        @Nullable Handover handover,
        Grounds reading) {

    public Step {
        performers = List.copyOf(performers);
        requirements = List.copyOf(requirements);
        outputs = List.copyOf(outputs);
        if (activity.isBlank() || performers.isEmpty() || new HashSet<>(performers).size() < performers.size()) {
            throw new IllegalArgumentException("Nothing is done, or by nobody, or twice by one: " + id);
        }
        if (question != null && kind != StepKind.DECISION) {
            throw new IllegalArgumentException("Only a decision asks: " + id);
        }
    }

    public PerformerId lead() {
        return performers.getFirst();
    }
}
