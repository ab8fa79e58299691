package id.laksana.sop.service.field;

import id.laksana.sop.service.field.FieldRefusal.Reason;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;

/** Text that shows all of itself. */
final class TypedText {

    private TypedText() {}

    /** In one way of several that Unicode has to write the same, without blanks around it and with one kind of line end. */
    static String clean(String typed) {
        return Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
    }

    /** What is wrong with a cleaned text; its length counts characters as people do, not halves of surrogate pairs. */
    static Optional<Reason> fault(String text, int longest, boolean lines) {
        OptionalInt unseen =
                text.codePoints().filter(one -> isUnseen(one, lines)).findFirst();
        if (unseen.isPresent()) {
            return Optional.of(new Reason.Unseen(unseen.getAsInt()));
        }
        return text.codePointCount(0, text.length()) > longest
                ? Optional.of(new Reason.TooLong(longest))
                : Optional.empty();
    }

    private static boolean isUnseen(int character, boolean lines) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !lines || character != '\n' && character != '\t';
            case Character.FORMAT -> !isJoiner(character);
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Some scripts and emoji are wrong without them. */
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }
}
