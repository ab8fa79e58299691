package id.laksana.sop.adoption;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.review.Reviews;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Puts SOPs in force that were written here and not transcribed from paper: with a number, days and a signatory. */
@Singleton
public class Enactments {

    private final Sops sops;
    private final Reviews reviews;
    private final Ratification ratification;
    private final SheetNumbers numbers;
    private final Signatories signatories;
    private final Access access;

    Enactments(
            Sops sops,
            Reviews reviews,
            Ratification ratification,
            SheetNumbers numbers,
            Signatories signatories,
            Access access) {
        this.sops = sops;
        this.reviews = reviews;
        this.ratification = ratification;
        this.numbers = numbers;
        this.signatories = signatories;
        this.access = access;
    }

    /**
     * Makes the next version of the newest, or of its draft, and lets it count. What is refused leaves nothing behind, no number either.
     *
     * @param basedOn the version that was seen
     * @param draft the version of the draft that was seen; none to put in force what was seen without one
     */
    @Transactional
    public Enacted enact(String code, int basedOn, OptionalLong draft, Terms terms) {
        access.require(Permission.EDIT_SOPS);
        numbers.lock();
        Sop sop = sops.find(code).orElseThrow();
        Version version = sop.version(basedOn).orElseThrow();
        Sheet sheet = draft.isPresent() ? reviews.open(code).orElseThrow().sheet() : sops.sheet(sop.id(), basedOn);
        if (sheet.transcription() != null) {
            throw new IllegalArgumentException("Paper has its own number and signature: " + code);
        }
        if (terms.signed().isAfter(terms.since())) {
            return new Enacted.SignedTooLate();
        }
        Decision foreseen = ratification.foresee(sop.id(), basedOn, sheet, terms.since());
        if (!(foreseen instanceof Decision.Taken)) {
            return new Enacted.Refused(foreseen);
        }
        return switch (signatories.of(terms.post(), terms.signed())) {
            case Signing.Vacant vacant -> new Enacted.NobodySigns(vacant);
            case Signing.Signatory by ->
                switch (numbers.give(sheet, terms)) {
                    case SheetNumbers.Numbered.Not not -> not.why();
                    case SheetNumbers.Numbered.With with -> {
                        Stamp stamp = new Stamp(with.text(), terms.signed(), terms.since(), by);
                        Decision decided = draft.isPresent()
                                ? reviews.enact(code, draft.getAsLong(), terms.since(), stamp::on)
                                : enact(sop.id(), version, stamp.on(sheet), terms);
                        yield done(decided, with.text());
                    }
                };
        };
    }

    /** Which number a version bears already. */
    @Transactional(readOnly = true)
    public Optional<String> number(Sop sop, Version version) {
        return Optional.ofNullable(
                sops.sheet(sop.id(), version.no()).identity().number().value());
    }

    private Decision enact(UUID sop, Version version, Sheet stamped, Terms terms) {
        return ratification.enact(sop, version.no(), version.origin(), stamped, terms.since());
    }

    /** It was foreseen, so that what is decided otherwise undoes all of it. */
    private static Enacted done(Decision decided, String number) {
        if (decided instanceof Decision.Taken taken) {
            return new Enacted.Done(taken.no(), number);
        }
        throw new StaleVersion("The SOP");
    }
}
