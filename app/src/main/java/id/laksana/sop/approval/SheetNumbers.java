package id.laksana.sop.approval;

import id.laksana.numbering.Drawn;
import id.laksana.numbering.NumberEntry;
import id.laksana.numbering.NumberState;
import id.laksana.numbering.Numbers;
import id.laksana.numbering.Register;
import id.laksana.numbering.Registers;
import id.laksana.numbering.Wish;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.VisibleText;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a sheet the number that is wished for. */
@Singleton
class SheetNumbers {

    private final ApprovalRows rows;
    private final Numbers numbers;
    private final Registers registers;

    SheetNumbers(ApprovalRows rows, Numbers numbers, Registers registers) {
        this.rows = rows;
        this.numbers = numbers;
        this.registers = registers;
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
        Bearer sop = new Bearer(
                Register.SOP,
                terms.signed(),
                Objects.requireNonNullElse(sheet.identity().name().value(), ""));
        return switch (terms.number()) {
            case Terms.Number.Kept _ ->
                new Numbered.With(kept.orElseThrow(() -> new IllegalArgumentException("No number to keep")));
            case Terms.Number.Next _ -> next(sop);
            case Terms.Number.Own own -> own(own.text(), sop);
        };
    }

    /**
     * The number of a decree: as typed, or else the next of the register of decrees.
     *
     * @return nothing where nothing is typed and there is no such register
     */
    Optional<Numbered> ofDecree(String typed, LocalDate signed, String about) {
        Optional<Bearer> decree = decrees().map(register -> new Bearer(register.key(), signed, about));
        if (typed.isBlank()) {
            return decree.map(this::next);
        }
        return Optional.of(decree.map(bearer -> own(typed, bearer)).orElseGet(() -> new Numbered.With(text(typed))));
    }

    /** Agencies add it under the one name or the other. */
    Optional<Register> decrees() {
        return Stream.of("keputusan", "sk")
                .map(registers::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What bears a number. */
    private record Bearer(String register, LocalDate of, String subject) {}

    private Numbered next(Bearer bearer) {
        return switch (numbers.draw(new Wish(bearer.register(), bearer.of()), bearer.subject())) {
            case Drawn.Given given -> new Numbered.With(given.number().text());
            case Drawn refused -> new Numbered.Not(new Enacted.NoNumber(refused));
        };
    }

    /** One that was reserved is used; one that nobody knows is noted. */
    private Numbered own(String typed, Bearer bearer) {
        String text = text(typed);
        List<NumberEntry> known = numbers.known(bearer.register(), text);
        if (known.isEmpty()) {
            numbers.record(bearer.register(), text, bearer.of(), bearer.subject());
            return new Numbered.With(text);
        }
        NumberEntry first = known.getFirst();
        if (known.size() == 1 && first.state() == NumberState.RESERVED) {
            numbers.use(first, bearer.subject());
            return new Numbered.With(text);
        }
        return new Numbered.Not(new Enacted.NumberTaken(text, first.subject()));
    }

    private static String text(String typed) {
        String text = VisibleText.of(typed).replaceAll("\\s+", " ").strip();
        if (text.isEmpty() || text.length() > Terms.Number.Own.LONGEST) {
            throw new IllegalArgumentException("No number: '" + typed + "'");
        }
        return text;
    }
}
