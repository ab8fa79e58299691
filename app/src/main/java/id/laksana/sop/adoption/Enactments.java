package id.laksana.sop.adoption;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.numbering.Drawn;
import id.laksana.numbering.NumberEntry;
import id.laksana.numbering.NumberState;
import id.laksana.numbering.Numbers;
import id.laksana.numbering.Register;
import id.laksana.numbering.Wish;
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
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

/** Puts SOPs in force that were written here and not transcribed from paper: with a number, days and a signatory. */
@Singleton
public class Enactments {

    private final Sops sops;
    private final Reviews reviews;
    private final Ratification ratification;
    private final Numbers numbers;
    private final Signatories signatories;
    private final Access access;

    Enactments(
            Sops sops,
            Reviews reviews,
            Ratification ratification,
            Numbers numbers,
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
                switch (number(sheet, terms)) {
                    case Numbered.Not not -> not.why();
                    case Numbered.With with -> {
                        Stamp stamp = new Stamp(with.text(), terms.signed(), terms.since(), by);
                        Decision decided = draft.isPresent()
                                ? reviews.enact(code, draft.getAsLong(), terms.since(), stamp::on)
                                : enact(sop.id(), version, stamp.on(sheet), terms);
                        yield done(decided, with.text());
                    }
                };
        };
    }

    /** Whether a version bears a number already. */
    @Transactional(readOnly = true)
    public boolean isNumbered(Sop sop, Version version) {
        return sops.sheet(sop.id(), version.no()).identity().number().value() != null;
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

    private sealed interface Numbered {

        record With(String text) implements Numbered {}

        record Not(Enacted why) implements Numbered {}
    }

    private Numbered number(Sheet sheet, Terms terms) {
        String subject = Objects.requireNonNullElse(sheet.identity().name().value(), "");
        return switch (terms.number()) {
            case Terms.Number.Kept _ -> kept(sheet);
            case Terms.Number.Next _ ->
                switch (numbers.draw(new Wish(Register.SOP, terms.signed()), subject)) {
                    case Drawn.Given given -> new Numbered.With(given.number().text());
                    case Drawn refused -> new Numbered.Not(new Enacted.NoNumber(refused));
                };
            case Terms.Number.Own own -> own(own.text(), subject, terms);
        };
    }

    private static Numbered kept(Sheet sheet) {
        String number = sheet.identity().number().value();
        if (number == null) {
            throw new IllegalArgumentException("No number to keep");
        }
        return new Numbered.With(number);
    }

    /** One that was reserved is used; one that nobody knows is noted. */
    private Numbered own(String typed, String subject, Terms terms) {
        String text = VisibleText.of(typed).replaceAll("\\s+", " ").strip();
        if (text.isEmpty() || text.length() > Terms.Number.Own.LONGEST) {
            throw new IllegalArgumentException("No number: '" + typed + "'");
        }
        List<NumberEntry> known = numbers.known(Register.SOP, text);
        if (known.isEmpty()) {
            numbers.record(Register.SOP, text, terms.signed(), subject);
            return new Numbered.With(text);
        }
        NumberEntry first = known.getFirst();
        if (known.size() == 1 && first.state() == NumberState.RESERVED) {
            numbers.use(first, subject);
            return new Numbered.With(text);
        }
        return new Numbered.Not(new Enacted.NumberTaken(text, first.subject()));
    }
}
