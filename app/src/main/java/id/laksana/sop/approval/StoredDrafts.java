package id.laksana.sop.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.laksana.sop.draft.Stage;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.version.Ratification;
import id.laksana.web.StaleVersion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads drafts on their way to be ratified, for whoever may: services ask that first. */
@Singleton
class StoredDrafts {

    private final ApprovalRows rows;

    StoredDrafts(ApprovalRows rows) {
        this.rows = rows;
    }

    Optional<Approval> find(String code) {
        return rows.draft(code).map(this::approval);
    }

    List<Approval> in(Stage stage) {
        return rows.drafts(stage.name()).stream().map(this::approval).toList();
    }

    /** The draft as it is now, in which nobody writes until the transaction ends. */
    Approval lock(String code) {
        rows.lock(code);
        rows.lockDraft(code);
        return find(code).orElseThrow(() -> new StaleVersion("The draft"));
    }

    /** The draft as it was seen, which nobody changes until the transaction ends. */
    Approval lock(String code, long seen) {
        rows.lock(code);
        return find(code).filter(draft -> draft.draft() == seen).orElseThrow(() -> new StaleVersion("The draft"));
    }

    /** Not only what it says, but what was said of it too. */
    Approval lock(String code, Seen seen) {
        rows.lock(code);
        return find(code).filter(draft -> draft.seen().equals(seen)).orElseThrow(() -> new StaleVersion("The draft"));
    }

    boolean stands(String code, Seen seen) {
        rows.lock(code);
        return find(code).map(Approval::seen).filter(seen::equals).isPresent();
    }

    UUID id(String code) {
        return rows.lock(code).orElseThrow().id();
    }

    private Approval approval(DraftRow row) {
        Integer basedOn = row.basedOn();
        return new Approval(
                row.sopId(),
                row.code(),
                basedOn == null ? Ratification.NONE : basedOn,
                row.version(),
                SheetFormat.readStored(row.content()),
                Stage.valueOf(row.stage()),
                row.changedAt(),
                row.beside(),
                rows.authors(row.sopId()).stream()
                        .map(author -> new Person(author.id(), author.name()))
                        .toList(),
                rounds(row.sopId()));
    }

    private List<Round> rounds(UUID sop) {
        Map<Integer, List<Person>> asked = rows.reviewers(sop).stream()
                .collect(groupingBy(
                        ApprovalRows.ReviewerRow::round, mapping(one -> new Person(one.id(), one.name()), toList())));
        return rows.rounds(sop).stream()
                .map(row -> new Round(
                        row.round(),
                        row.note(),
                        new Person(row.askedBy(), row.askedByName()),
                        row.askedAt(),
                        asked.getOrDefault(row.round(), List.of()),
                        answer(row)))
                .toList();
    }

    private static Optional<Round.Answer> answer(ApprovalRows.RoundRow row) {
        return Optional.ofNullable(row.verdict())
                .map(verdict -> new Round.Answer(
                        Round.Verdict.valueOf(verdict),
                        row.answer(),
                        new Person(Objects.requireNonNull(row.saidBy()), Objects.requireNonNull(row.saidByName())),
                        Objects.requireNonNull(row.saidAt())));
    }
}
