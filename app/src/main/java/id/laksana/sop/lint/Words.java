package id.laksana.sop.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What rules know of Indonesian: enough for the first word of an activity and the last of an item. */
final class Words {

    private static final Pattern ACTIVE_VERB = Pattern.compile("(?:me|ber)\\p{L}{3,}.*", Pattern.DOTALL);
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:[-–.\\s]+|0|\\(\\d+\\))");
    private static final Pattern ENDS_OPEN =
            Pattern.compile(".*\\s(?:pada|dan|di|ke|dari|tentang|yang|untuk|atau|dengan)|\\p{Ll}", Pattern.DOTALL);

    private static final Set<String> ROOTS =
            Set.of("cek", "cetak", "daftar", "datang", "isi", "kirim", "login", "paraf", "periksa", "terima", "unggah");

    private Words() {}

    static boolean isPlaceholder(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && PLACEHOLDER.matcher(text.strip()).matches();
    }

    static boolean endsOpen(String text) {
        return ENDS_OPEN.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    static boolean beginsWithVerb(String activity) {
        String first = first(activity);
        return ACTIVE_VERB.matcher(first).matches() || ROOTS.contains(first);
    }

    static String first(String text) {
        return NOT_A_WORD.split(text.strip().toLowerCase(Locale.ROOT), 2)[0];
    }

    /** The longest of the names with which the text begins. */
    static Optional<String> leading(String text, List<String> names) {
        return names.stream()
                .filter(name -> beginsWith(text, name))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static boolean beginsWith(String text, String name) {
        return !name.isBlank()
                && text.regionMatches(true, 0, name, 0, name.length())
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }

    /** Letters and digits alone: what differs otherwise differs only in how it was typed. */
    static String essence(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
