package id.laksana.numbering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a number is written: text, and pieces in brackets that are filled in, as in {@code 503/[nomor:3]/[tahun]}. */
public final class Pattern {

    public static final int LONGEST = 200;

    private static final int WIDEST = 9;

    private final List<Token> tokens;

    private Pattern(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** What may make somebody hesitate, though it can be meant so. */
    public enum Doubt {
        /** All numbers of a period read alike, but for the unit and the classification. */
        NO_SEQUENCE,
        /** The same numbers come again every year. */
        NO_YEAR,
        /** The same numbers come again every month. */
        NO_MONTH
    }

    public static Reading read(String text) {
        PatternReader reader = new PatternReader(text);
        reader.read();
        return reader.faults().isEmpty()
                ? new Reading.Sound(new Pattern(reader.tokens()))
                : new Reading.Faulty(reader.faults());
    }

    /** Of a text that was found sound before. */
    static Pattern of(String text) {
        return switch (read(text)) {
            case Reading.Sound(Pattern pattern) -> pattern;
            case Reading.Faulty(List<Fault> faults) ->
                throw new IllegalStateException("Kept as a pattern, but is none: " + text + " " + faults);
        };
    }

    public List<Token> tokens() {
        return tokens;
    }

    public String write(Token.Values values) {
        return tokens.stream().map(token -> token.write(values)).collect(Collectors.joining());
    }

    public boolean hasSequence() {
        return has(Token.Sequence.class);
    }

    public boolean asksForUnit() {
        return has(Token.Unit.class);
    }

    public boolean asksForClassification() {
        return has(Token.Classification.class);
    }

    public List<Doubt> doubts(Reset reset) {
        List<Doubt> doubts = new ArrayList<>();
        if (!hasSequence()) {
            doubts.add(Doubt.NO_SEQUENCE);
        }
        if (reset != Reset.NEVER && !has(Token.Year.class)) {
            doubts.add(Doubt.NO_YEAR);
        }
        if (reset == Reset.MONTHLY && !has(Token.Month.class) && !has(Token.RomanMonth.class)) {
            doubts.add(Doubt.NO_MONTH);
        }
        return doubts;
    }

    private boolean has(Class<? extends Token> kind) {
        return tokens.stream().anyMatch(kind::isInstance);
    }

    /** A piece by what stands in the brackets; nothing where it is called otherwise or cannot be so wide. */
    static Optional<Token> named(String name, Optional<Integer> width) {
        return switch (name) {
            case "nomor" -> within(width, 1, WIDEST).map(Token.Sequence::new);
            case "unit" -> alone(width, new Token.Unit());
            case "klasifikasi" -> alone(width, new Token.Classification());
            case "bulan" -> within(width, 1, 2).map(Token.Month::new);
            case "bulan romawi" -> alone(width, new Token.RomanMonth());
            case "tahun" -> width.isEmpty() ? Optional.of(new Token.Year(4)) : year(width.get());
            default -> Optional.empty();
        };
    }

    /** What is offered to who writes a pattern, in brackets as it is written, with what it becomes. */
    public static Map<String, Token> offered() {
        Map<String, Token> offered = new LinkedHashMap<>();
        for (String written :
                List.of("nomor:3", "unit", "klasifikasi", "bulan romawi", "bulan:2", "tahun", "tahun:2")) {
            Pattern.of("[" + written + "]").tokens().forEach(token -> offered.put("[" + written + "]", token));
        }
        return offered;
    }

    static boolean isName(String name) {
        return List.of("nomor", "unit", "klasifikasi", "bulan", "bulan romawi", "tahun")
                .contains(name);
    }

    private static Optional<Token> year(int digits) {
        return digits == 2 || digits == 4 ? Optional.of(new Token.Year(digits)) : Optional.empty();
    }

    private static Optional<Token> alone(Optional<Integer> width, Token token) {
        return width.isEmpty() ? Optional.of(token) : Optional.empty();
    }

    private static Optional<Integer> within(Optional<Integer> width, int least, int most) {
        return Optional.of(width.orElse(1)).filter(wide -> wide >= least && wide <= most);
    }

    /** An example of what the pattern gives. */
    String example(int sequence, LocalDate day, PatternRevision revision) {
        return write(new Token.Values(sequence, day, revision.unit(), revision.classification()));
    }
}
