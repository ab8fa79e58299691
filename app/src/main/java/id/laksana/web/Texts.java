package id.laksana.web;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences that people read: Indonesian, and English beside it. */
@Singleton
public class Texts {

    public static final Locale INDONESIAN = Locale.of("id", "ID");

    /** Of Britain, because its dates and clocks read as Indonesia's do: the day first, and twenty-four hours. */
    public static final Locale ENGLISH = Locale.UK;

    /** Ours without their countries, so that any country's are one of them. */
    private static final List<Locale> BARE =
            List.of(Locale.of(INDONESIAN.getLanguage()), Locale.of(ENGLISH.getLanguage()));

    private static final String BUNDLE = "texts.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language of a tag such as {@code en} or {@code id-ID}; Indonesian where it is neither. */
    public static Locale language(String tag) {
        boolean english = Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH.getLanguage());
        return english ? ENGLISH : INDONESIAN;
    }

    /** The language that is liked best of ours, as browsers and programs say it; Indonesian where they say nothing that can be read. */
    public static Locale wanted(@Nullable String acceptLanguage) {
        try {
            Locale liked =
                    acceptLanguage == null ? null : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), BARE);
            return liked == null ? INDONESIAN : language(liked.toLanguageTag());
        } catch (IllegalArgumentException _) {
            return INDONESIAN;
        }
    }

    public List<Locale> locales() {
        return List.of(INDONESIAN, ENGLISH);
    }

    /** The text; a key that is missing is a bug, which a test finds. */
    public String get(Locale locale, String key, Object... args) {
        String pattern = bundle(locale).getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    public boolean has(String key) {
        return bundle(INDONESIAN).containsKey(key);
    }

    /** All texts whose keys begin so, by the rest of their keys. */
    public Map<String, String> under(Locale locale, String prefix) {
        ResourceBundle bundle = bundle(locale);
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), bundle::getString));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, language(locale.toLanguageTag()) == ENGLISH ? ENGLISH : Locale.ROOT, NO_FALLBACK);
    }
}
