package id.laksana.sop.binding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name as everybody would write it: small letters, single blanks, and no abbreviations of what offices are called. */
record Spelling(String text) {

    /** In this order: what is written in several words before what is written in one. */
    private static final List<Map.Entry<Pattern, String>> WRITTEN_OUT = List.of(
            whole("kepala sub bagian|kepala sub bag|kasub ?bagg?|kasubbag|ksb", "kepala subbagian"),
            whole("ka ?bid|ka bidang", "kepala bidang"),
            whole("ka ?sie?|ka seksi", "kepala seksi"),
            whole("kadis|kadin|ka ?dis|ka dinas", "kepala dinas"),
            whole("ka", "kepala"),
            whole("sekdis|sekdin|sekretaris dinas|sekretaris badan", "sekretaris"),
            whole("fo|frontoffice", "front office"),
            whole("bo|backoffice", "back office"),
            whole("bendahara penerima", "bendahara penerimaan"),
            whole("dinperinaker|perinaker", "perindustrian tenaga kerja"),
            whole("pentalattas", "penempatan kerja pelatihan produktivitas"),
            whole("jamsos", "jaminan sosial"),
            whole("hi", "hubungan industrial"),
            whole("naker", "tenaga kerja"),
            whole("pel|yan", "pelayanan"),
            whole("sarpras|sapras", "sarana prasarana"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SAYING_NOTHING = Set.of(
            "dan",
            "yang",
            "di",
            "ke",
            "pada",
            "kota",
            "kabupaten",
            "dinas",
            "badan",
            "bidang",
            "seksi",
            "subbagian",
            "petugas",
            "sub",
            "bagian",
            "menangani",
            "sesuai");

    static Spelling of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words =
                NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        for (Map.Entry<Pattern, String> abbreviation : WRITTEN_OUT) {
            words = abbreviation.getKey().matcher(words).replaceAll(Matcher.quoteReplacement(abbreviation.getValue()));
        }
        return new Spelling(words);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean has(String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }

    Spelling without(String words) {
        return new Spelling((" " + text + " ").replace(" " + words + " ", " ").strip());
    }

    /** The words that tell it from others of its kind. */
    Set<String> telling() {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isBlank() && !SAYING_NOTHING.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map.Entry<Pattern, String> whole(String words, String written) {
        return Map.entry(Pattern.compile("\\b(?:" + words + ")\\b"), written);
    }
}
