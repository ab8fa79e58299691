package id.laksana.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the text of a pattern from its first letter to its last; a bracket that is meant as such stands there twice. */
final class PatternReader {

    private static final java.util.regex.Pattern PIECE = java.util.regex.Pattern.compile(
            "\\[\\[|]]|\\[(?<name>[^\\[\\]:]*)(?::(?<width>[^\\[\\]]*))?]|[\\[\\]]|[^\\[\\]]+");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private boolean counted;

    PatternReader(String text) {
        this.text = text;
    }

    void read() {
        if (text.isBlank()) {
            fault(Fault.Kind.EMPTY, 0, text.length());
        }
        if (text.length() > Pattern.LONGEST) {
            fault(Fault.Kind.TOO_LONG, Pattern.LONGEST, text.length());
        }
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            take(piece);
        }
        endLiteral();
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Fault> faults() {
        return faults;
    }

    private void take(Matcher piece) {
        String found = piece.group();
        if (piece.group("name") != null) {
            endLiteral();
            fill(piece, piece.group("name"));
            return;
        }
        switch (found) {
            case "[[" -> literal.append('[');
            case "]]" -> literal.append(']');
            case "[" -> fault(Fault.Kind.UNCLOSED, piece.start(), text.length());
            case "]" -> fault(Fault.Kind.UNOPENED, piece.start(), piece.end());
            default -> literal.append(found);
        }
    }

    private void fill(Matcher piece, String said) {
        String name = said.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (!Pattern.isName(name)) {
            fault(Fault.Kind.UNKNOWN, piece.start(), piece.end());
            return;
        }
        Optional<String> width = Optional.ofNullable(piece.group("width")).map(String::strip);
        boolean number = width.isEmpty() || width.get().matches("[0-9]");
        Optional<Token> token = number ? Pattern.named(name, width.map(Integer::valueOf)) : Optional.empty();
        token.ifPresentOrElse(known -> add(known, piece), () -> fault(Fault.Kind.WIDTH, piece.start(), piece.end()));
    }

    private void add(Token token, Matcher piece) {
        if (token instanceof Token.Sequence) {
            if (counted) {
                fault(Fault.Kind.SECOND_SEQUENCE, piece.start(), piece.end());
            }
            counted = true;
        }
        tokens.add(token);
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            tokens.add(new Token.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void fault(Fault.Kind kind, int from, int until) {
        faults.add(new Fault(kind, from, until));
    }
}
