package id.laksana.sop.desk;

import id.laksana.sop.adoption.Adoptions;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What addresses call an SOP. */
public final class Codes {

    private static final String NAMELESS = "sop";
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

    private Codes() {}

    /** As its name is, in small letters without accents: {@code izin-usaha-industri}. */
    public static String of(String name) {
        String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String code = APART.matcher(plain).replaceAll("-").replaceAll("^-+", "");
        String whole = code.substring(0, Math.min(code.length(), Adoptions.LONGEST_CODE))
                .replaceAll("-+$", "");
        return whole.isEmpty() ? NAMELESS : whole;
    }
}
