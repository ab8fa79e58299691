package id.laksana.casework;

import java.util.Optional;

/**
 * What cases are looked for by; what is left out does not matter.
 *
 * @param words a receipt, a NIB, or the beginnings of words of a name or of searchable fields
 * @param service by its code
 * @param open whether only open ones, or only closed ones
 * @param before only cases registered before the one of this number: where the next page begins
 */
public record CaseQuestion(
        String words, Optional<String> service, Optional<Boolean> open, Optional<Long> before, int most) {

    public static final int MOST = 200;

    public CaseQuestion {
        words = words.strip();
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("Between 1 and " + MOST);
        }
    }

    public static CaseQuestion all(int most) {
        return new CaseQuestion("", Optional.empty(), Optional.empty(), Optional.empty(), most);
    }

    public static CaseQuestion by(String words) {
        return new CaseQuestion(words, Optional.empty(), Optional.empty(), Optional.empty(), 50);
    }
}
