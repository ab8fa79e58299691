package id.laksana.sop.approval;

import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.version.HouseStationery;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a decree and what it puts in force in one transaction, which is undone as a whole. */
@Singleton
class DecreeWriting {

    private static final String ACT = "Keputusan ";
    private static final String ANNEX = "Lampiran";

    private final DecreeRows rows;
    private final Enactments enactments;
    private final Candidates candidates;
    private final SheetNumbers numbers;
    private final Signatories signatories;
    private final DecreeRecord record;

    DecreeWriting(
            DecreeRows rows,
            Enactments enactments,
            Candidates candidates,
            SheetNumbers numbers,
            Signatories signatories,
            DecreeRecord record) {
        this.rows = rows;
        this.enactments = enactments;
        this.candidates = candidates;
        this.numbers = numbers;
        this.signatories = signatories;
        this.record = record;
    }

    /** Takes back what was written of a decree that cannot be issued. */
    static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Issued why;

        Undone(Issued why) {
            super("Nothing is issued", null, false, false);
            this.why = why;
        }

        Issued why() {
            return why;
        }
    }

    /** What of a decree has already been found out. */
    private record Heading(DecreeTerms terms, String number, Signing.Signatory by) {

        Stationery.Signatory printed() {
            return HouseStationery.signatory(by);
        }

        /** As the sheet in its annex says of it. */
        Decree of(int place, String name) {
            return new Decree(
                    ANNEX,
                    ACT + String.join(" ", by.lines()),
                    Stamp.printed(terms.signed()),
                    number,
                    terms.text().about(),
                    place + ". " + name,
                    List.of());
        }
    }

    @Transactional
    Issued issue(DecreeTerms terms) {
        numbers.lock();
        Signing signing = signatories.of(terms.post(), terms.signed());
        if (!(signing instanceof Signing.Signatory by)) {
            throw new Undone(new Issued.NobodySigns((Signing.Vacant) signing, terms.signed()));
        }
        Heading heading = new Heading(terms, number(terms), by);
        UUID id = UUID.randomUUID();
        List<Enacted.Done> done = enact(heading);
        record.add(id, heading.number(), terms, heading.printed());
        for (int place = 0; place < done.size(); place++) {
            DecreeTerms.Chosen chosen = terms.sops().get(place);
            rows.annex(
                    id, place + 1, candidates.id(chosen.code()), done.get(place).version());
        }
        return new Issued.Done(id, heading.number());
    }

    private String number(DecreeTerms terms) {
        String typed = terms.number().strip();
        Optional<DecreeRow> other = rows.numbered(typed);
        if (other.isPresent()) {
            throw new Undone(new Issued.NumberTaken(typed, other.get().about()));
        }
        SheetNumbers.Numbered given = numbers.ofDecree(
                        typed, terms.signed(), terms.text().about())
                .orElseThrow(() -> new Undone(new Issued.NoNumber()));
        return switch (given) {
            case SheetNumbers.Numbered.With with -> with.text();
            case SheetNumbers.Numbered.Not not ->
                throw new Undone(
                        not.why() instanceof Enacted.NumberTaken taken
                                ? new Issued.NumberTaken(taken.number(), taken.subject())
                                : new Issued.NoNumber());
        };
    }

    /** All of them are tried, so that everything that stands in the way is told at once. */
    private List<Enacted.Done> enact(Heading heading) {
        List<Enacted.Done> done = new ArrayList<>();
        List<Issued.Not> not = new ArrayList<>();
        for (DecreeTerms.Chosen chosen : heading.terms().sops()) {
            Optional<Enacted.Moved> moved = candidates.moved(chosen.code(), chosen.seen());
            if (moved.isPresent()) {
                not.add(new Issued.Not(chosen.code(), chosen.name(), moved.get()));
                continue;
            }
            Candidate candidate = candidates.lock(chosen.code(), chosen.seen());
            String name = candidate.draft().map(Approval::name).orElse(chosen.code());
            Enacted came = enactments.enact(
                    chosen.code(),
                    chosen.seen(),
                    terms(heading.terms(), candidate),
                    heading.of(done.size() + not.size() + 1, name));
            if (came instanceof Enacted.Done enacted) {
                done.add(enacted);
            } else {
                not.add(new Issued.Not(chosen.code(), name, came));
            }
        }
        if (!not.isEmpty()) {
            throw new Undone(new Issued.Refused(not));
        }
        return done;
    }

    private static Terms terms(DecreeTerms decree, Candidate candidate) {
        return new Terms(
                candidate.number().isPresent() ? new Terms.Number.Kept() : new Terms.Number.Next(),
                decree.since(),
                List.of(new Terms.Signature(decree.post(), decree.signed())));
    }
}
