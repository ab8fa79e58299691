package id.laksana.sop.approval;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts SOPs in force: drafts, what was taken over, and what waits to be ratified. There is no other way. */
@Singleton
public class Enactments {

    private final Candidates candidates;
    private final Ratification ratification;
    private final SheetNumbers numbers;
    private final Signatures signatures;
    private final FourEyes fourEyes;
    private final Access access;

    Enactments(
            Candidates candidates,
            Ratification ratification,
            SheetNumbers numbers,
            Signatures signatures,
            FourEyes fourEyes,
            Access access) {
        this.candidates = candidates;
        this.ratification = ratification;
        this.numbers = numbers;
        this.signatures = signatures;
        this.fourEyes = fourEyes;
        this.access = access;
    }

    /** Makes what was seen the version that counts. What is refused leaves nothing behind, no number either. */
    @Transactional
    public Enacted enact(String code, Seen seen, Terms terms) {
        return enact(code, seen, terms, null);
    }

    /** @param decree by which it is put in force together with others */
    Enacted enact(String code, Seen seen, Terms terms, @Nullable Decree decree) {
        access.require(Permission.EDIT_SOPS);
        numbers.lock();
        Candidate candidate = candidates.lock(code, seen);
        if (candidate.isFromPaper() != terms.signatures().isEmpty()) {
            throw new IllegalArgumentException("Paper has its own number and signature, and nothing else has: " + code);
        }
        Optional<Enacted> refusal = refusal(candidate, seen, terms);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return candidate.isFromPaper() ? asOnPaper(candidate, terms) : signed(candidate, terms, decree);
    }

    private Optional<Enacted> refusal(Candidate candidate, Seen seen, Terms terms) {
        return candidate
                .draft()
                .flatMap(fourEyes::refusal)
                .or(() -> Signatures.order(terms))
                .or(() -> overtaken(candidate, seen))
                .or(() -> unforeseen(candidate, terms))
                .or(() -> candidate.sop().flatMap(sop -> sameDay(sop, terms)).map(Enacted.Refused::new));
    }

    private static Optional<Enacted> overtaken(Candidate candidate, Seen seen) {
        int latest = candidate.sop().map(Sop::latest).map(Version::no).orElse(Ratification.NONE);
        return latest == seen.version() ? Optional.empty() : Optional.of(new Enacted.Refused(new Decision.Overtaken()));
    }

    private Optional<Enacted> unforeseen(Candidate candidate, Terms terms) {
        Decision foreseen = ratification.foresee(candidate.id(), candidate.basedOn(), candidate.sheet(), terms.since());
        return foreseen instanceof Decision.Taken ? Optional.empty() : Optional.of(new Enacted.Refused(foreseen));
    }

    /** Whoever comes on a day must know which version counts on it. */
    private static Optional<Decision> sameDay(Sop sop, Terms terms) {
        return sop.counting()
                .filter(other -> other.since().filter(terms.since()::equals).isPresent())
                .findFirst()
                .map(other -> new Decision.SameDay(other.no()));
    }

    private Enacted asOnPaper(Candidate candidate, Terms terms) {
        String number = Optional.ofNullable(
                        candidate.sheet().identity().number().value())
                .orElse("");
        Decision decided = candidate.isWaiting()
                ? ratification.putInForce(candidate.id(), candidate.basedOn(), terms.since())
                : ratification.enact(
                        candidate.id(), candidate.basedOn(), candidate.origin(), candidate.sheet(), terms.since());
        return done(candidate, decided, number, List.of());
    }

    private Enacted signed(Candidate candidate, Terms terms, @Nullable Decree decree) {
        return switch (signatures.of(terms)) {
            case Signatures.Given.Not not -> new Enacted.NobodySigns(not.why(), not.day());
            case Signatures.Given.By by ->
                switch (numbers.give(candidate.sheet(), candidate.number(), terms)) {
                    case SheetNumbers.Numbered.Not not -> not.why();
                    case SheetNumbers.Numbered.With with -> {
                        Signing.Signatory last = by.signatories().getLast();
                        Stamp stamp = new Stamp(
                                with.text(), terms.signed(), terms.since(), last, decree, candidate.hasCounted());
                        Decision decided = ratification.enact(
                                candidate.id(),
                                candidate.basedOn(),
                                candidate.origin(),
                                stamp.on(candidate.sheet()),
                                terms.since(),
                                by.printed());
                        yield done(candidate, decided, with.text(), by.signed(terms));
                    }
                };
        };
    }

    /** It was foreseen, so that what is decided otherwise undoes all of it. */
    private Enacted done(Candidate candidate, Decision decided, String number, List<Signed> signed) {
        if (!(decided instanceof Decision.Taken taken)) {
            throw new StaleVersion("The SOP");
        }
        signatures.keep(candidate.id(), taken.no(), signed);
        candidate.draft().ifPresent(candidates::end);
        return new Enacted.Done(taken.no(), number);
    }
}
