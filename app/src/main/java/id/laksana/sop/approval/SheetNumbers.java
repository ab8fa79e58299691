package id.laksana.sop.approval;

import id.laksana.numbering.Drawn;
import id.laksana.numbering.NumberEntry;
import id.laksana.numbering.NumberState;
import id.laksana.numbering.Numbers;
import id.laksana.numbering.Register;
import id.laksana.numbering.Wish;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.VisibleText;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Gives a sheet the number that is wished for. */
@Singleton
class SheetNumbers {

    private final ApprovalRows rows;
    private final Numbers numbers;

    SheetNumbers(ApprovalRows rows, Numbers numbers) {
        this.rows = rows;
        this.numbers = numbers;
    }

    sealed interface Numbered {

        record With(String text) implements Numbered {}

        record Not(Enacted why) implements Numbered {}
    }

    /** Until the transaction ends, nobody else writes a number for an SOP, lest two write the same; to be called before anything of an SOP is locked. */
    void lock() {
        rows.lockNumbers();
    }

    /** @param kept which the version has already that the sheet was made from */
    Numbered give(Sheet sheet, Optional<String> kept, Terms terms) {
        String subject = Objects.requireNonNullElse(sheet.identity().name().value(), "");
        return switch (terms.number()) {
            case Terms.Number.Kept _ ->
                new Numbered.With(kept.orElseThrow(() -> new IllegalArgumentException("No number to keep")));
            case Terms.Number.Next _ ->
                switch (numbers.draw(new Wish(Register.SOP, terms.signed()), subject)) {
                    case Drawn.Given given -> new Numbered.With(given.number().text());
                    case Drawn refused -> new Numbered.Not(new Enacted.NoNumber(refused));
                };
            case Terms.Number.Own own -> own(own.text(), subject, terms);
        };
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
