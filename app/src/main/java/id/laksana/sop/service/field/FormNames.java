package id.laksana.sop.service.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names for fields, requirements and options that are new: what their label begins with. */
public final class FormNames {

    private static final int LONGEST = 40;

    private FormNames() {}

    public static FieldId field(String label, Set<String> taken) {
        return new FieldId(fresh(label, "isian", taken));
    }

    public static ItemId item(String text, Set<String> taken) {
        return new ItemId(fresh(text, "syarat", taken));
    }

    public static String option(String label, Set<String> taken) {
        return fresh(label, "pilihan", taken);
    }

    private static String fresh(String words, String nameless, Set<String> taken) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        String first = name.isEmpty() ? nameless : name;
        return Stream.concat(
                        Stream.of(first), IntStream.iterate(2, next -> next + 1).mapToObj(no -> first + "-" + no))
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }
}
