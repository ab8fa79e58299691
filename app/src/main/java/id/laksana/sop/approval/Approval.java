package id.laksana.sop.approval;

import id.laksana.sop.draft.Stage;
import id.laksana.sop.sheet.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft on its way to be ratified.
 *
 * @param basedOn the version that it was made from; 0 of a new SOP
 * @param draft as far as it was written
 * @param beside texts beside cells, between which somebody has to choose
 * @param authors everybody who has written in it
 * @param rounds of review, in order
 */
public record Approval(
        UUID sop,
        String code,
        int basedOn,
        long draft,
        Sheet sheet,
        Stage stage,
        Instant changedAt,
        int beside,
        List<Person> authors,
        List<Round> rounds) {

    public Approval {
        authors = List.copyOf(authors);
        rounds = List.copyOf(rounds);
    }

    public String name() {
        String name = sheet.identity().name().value();
        return name == null || name.isBlank()
                ? code
                : name.replaceAll("\\s+", " ").strip();
    }

    public boolean isOf(UUID member) {
        return authors.stream().anyMatch(author -> author.id().equals(member));
    }

    public Optional<Round> last() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /** Whether somebody has approved it who has not written in it. */
    boolean isApprovedByAnother() {
        return stage == Stage.APPROVED
                && last().flatMap(Round::answer)
                        .filter(answer -> !isOf(answer.by().id()))
                        .isPresent();
    }

    /** Who wants it changed, as long as it has not been sent to review again. */
    public Optional<Round.Answer> changesWanted() {
        return stage == Stage.WRITING
                ? last().flatMap(Round::answer).filter(answer -> answer.verdict() == Round.Verdict.CHANGES)
                : Optional.empty();
    }

    public Seen seen() {
        return Seen.draft(basedOn, draft, stage, rounds.size());
    }
}
