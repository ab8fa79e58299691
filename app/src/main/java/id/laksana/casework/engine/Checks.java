package id.laksana.casework.engine;

import java.time.Instant;
import java.util.Optional;

/** What is refused whoever asks. */
final class Checks {

    private Checks() {}

    static Optional<Refusal> refusal(CaseState state, Asked asked, Instant now) {
        return stage(state, asked.command()).or(() -> position(state, asked)).or(() -> time(state, asked, now));
    }

    static Optional<Refusal> stage(CaseState state, Command command) {
        if (state.anonymised()) {
            return Optional.of(new Refusal.Erased());
        }
        boolean afterwards = switch (command) {
            case Command.Correct _, Command.Note _, Command.Anonymise _ -> true;
            case Command.Link link -> link.kind() == LinkKind.RELATED;
            default -> false;
        };
        return state.isClosed() && !afterwards ? Optional.of(new Refusal.Closed()) : Optional.empty();
    }

    private static Optional<Refusal> position(CaseState state, Asked asked) {
        long since = asked.command() instanceof Command.Correct && state.last() != null
                ? Math.max(state.last().act(), state.at().since())
                : state.at().since();
        return asked.command().dependsOnPosition() && asked.seen() < since
                ? Optional.of(new Refusal.Moved(state.at().step(), state.at().stage()))
                : Optional.empty();
    }

    private static Optional<Refusal> time(CaseState state, Asked asked, Instant now) {
        Instant happenedAt = asked.happenedAt();
        if (happenedAt == null) {
            return Optional.empty();
        }
        if (happenedAt.isAfter(now)) {
            return Optional.of(new Refusal.InFuture(now));
        }
        boolean ordered = asked.command().dependsOnPosition() || asked.command() instanceof Command.DeclareComplete;
        Instant earliest = ordered ? state.actedAt() : state.timeline().receivedAt();
        return happenedAt.isBefore(earliest) ? Optional.of(new Refusal.NotBefore(earliest)) : Optional.empty();
    }
}
