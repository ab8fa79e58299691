package id.laksana.sop.review;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.sop.check.RuleProfiles;
import id.laksana.sop.difference.Difference;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.review.Item.Said;
import id.laksana.sop.review.Item.State;
import id.laksana.sop.review.ReviewRows.VerdictRow;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is stored beside the versions of an SOP: the verdicts on its reading, and its draft. */
@Singleton
class StoredReadings {

    private final ReviewRows rows;
    private final Sops sops;
    private final DraftKeeping drafts;
    private final RuleProfiles profiles;
    private final Access access;
    private final Clock clock;

    StoredReadings(ReviewRows rows, Sops sops, DraftKeeping drafts, RuleProfiles profiles, Access access, Clock clock) {
        this.rows = rows;
        this.sops = sops;
        this.drafts = drafts;
        this.profiles = profiles;
        this.access = access;
        this.clock = clock;
    }

    Optional<Sop> find(String code) {
        return sops.find(code);
    }

    Sop lock(String code) {
        return rows.lock(code).flatMap(_ -> sops.find(code)).orElseThrow();
    }

    Review review(Sop sop) {
        Version newest = sop.latest();
        Sheet counts = sops.sheet(sop.id(), newest.no());
        Optional<DraftSheet> there = drafts.find(sop.code());
        Sheet sheet = there.map(DraftSheet::sheet).orElse(counts);
        return new Review(sop.code(), newest.no(), sheet, items(sop, sheet), there.map(draft -> draft(sop, draft)));
    }

    void say(Sop sop, List<Subject> subjects, boolean confirmed) {
        Caller.Person by = access.person();
        Instant at = clock.instant();
        for (Subject subject : subjects) {
            rows.say(sop.id(), subject.key().text(), subject.fingerprint(), confirmed, at, by.id(), by.name());
        }
    }

    /** Writes the sheet into the draft, or begins one. */
    void draft(Sop sop, Review seen, Sheet sheet) {
        drafts.replace(sop, seen.version(), sheet);
    }

    void remove(Sop sop, long version) {
        drafts.end(sop.code(), version);
    }

    private Draft draft(Sop sop, DraftSheet there) {
        Sheet sheet = there.sheet();
        int basedOn = there.basedOn().orElseThrow();
        Sheet base = sops.sheet(sop.id(), basedOn);
        List<Obstacle> obstacles =
                sheet.procedure() instanceof Procedure.Attempt.Refused refused ? refused.obstacles() : List.of();
        return new Draft(
                basedOn,
                there.seq(),
                there.changedBy(),
                there.changedAt(),
                basedOn != sop.latest().no(),
                sop.next(),
                Difference.between(base, sheet),
                obstacles,
                newFindings(base, sheet));
    }

    /** A correction changes nothing that other SOPs are compared by, so these need not be asked. */
    private List<Finding> newFindings(Sheet base, Sheet sheet) {
        Lint lint = new Lint(profiles.read());
        List<Finding> before = lint.alone(base);
        return lint.alone(sheet).stream()
                .filter(finding -> finding.rule() != Rule.NOT_RUNNABLE && !before.contains(finding))
                .toList();
    }

    private List<Item> items(Sop sop, Sheet sheet) {
        Map<List<String>, VerdictRow> verdicts = rows.verdicts(sop.id()).stream()
                .filter(VerdictRow::confirmed)
                .collect(Collectors.toMap(
                        verdict -> List.of(verdict.subject(), verdict.fingerprint()), Function.identity()));
        Set<Subject.Key> corrected = corrected(sop, sheet);
        return Subject.of(sheet).stream()
                .map(subject -> item(
                        subject,
                        verdicts.get(List.of(subject.key().text(), subject.fingerprint())),
                        corrected.contains(subject.key())))
                .toList();
    }

    private static Item item(Subject subject, @Nullable VerdictRow verdict, boolean corrected) {
        State said = verdict == null && subject.proposed() ? State.PROPOSED : State.CONFIRMED;
        return new Item(
                subject,
                corrected && said == State.CONFIRMED ? State.CORRECTED : said,
                Optional.ofNullable(verdict).map(by -> new Said(by.recordedByName(), by.recordedAt())));
    }

    /** Rows that say so themselves, and performers who are not as they were proposed. */
    private Set<Subject.Key> corrected(Sop sop, Sheet sheet) {
        Stream<Subject.Key> rowsSaid = reading(sheet)
                .flatMap(reading -> reading.steps().stream())
                .filter(step -> step.grounds().basis() == Basis.AUTHORED)
                .map(step -> new Subject.OfRow(step.step()));
        Stream<Subject.Key> performers = proposal(sop).flatMap(proposal -> anew(proposal, sheet));
        return Stream.concat(rowsSaid, performers).collect(Collectors.toSet());
    }

    /** The sheet as it was last proposed, where it ever was. */
    private Stream<Sheet> proposal(Sop sop) {
        return sop.versions().stream()
                .filter(version -> version.origin() == Origin.READ || version.origin() == Origin.ADOPTED)
                .limit(1)
                .map(version -> sops.sheet(sop.id(), version.no()));
    }

    private static Stream<Subject.Key> anew(Sheet proposal, Sheet sheet) {
        Set<ReadPerformer> proposed = reading(proposal)
                .flatMap(reading -> reading.performers().stream())
                .collect(Collectors.toSet());
        return reading(sheet)
                .flatMap(reading -> reading.performers().stream())
                .filter(performer -> !proposed.contains(performer))
                .map(performer -> new Subject.OfPerformer(performer.performer()));
    }

    private static Stream<Reading> reading(Sheet sheet) {
        return Stream.of(sheet).map(Sheet::reading).filter(Objects::nonNull);
    }
}
