package id.laksana.sop.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By which addresses call a service: its name in the letters that addresses can bear. */
final class ServiceCode {

    private static final int LONGEST = 80;
    private static final String NAMELESS = "layanan";

    /** The charter's. */
    private static final String TAKEN = "maklumat";

    private ServiceCode() {}

    static String of(String name, Set<String> used) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String code = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        String first = code.isEmpty() ? NAMELESS : code;
        return Stream.concat(
                        Stream.of(first), IntStream.iterate(2, next -> next + 1).mapToObj(no -> first + "-" + no))
                .filter(one -> !used.contains(one) && !one.equals(TAKEN))
                .findFirst()
                .orElseThrow();
    }
}
