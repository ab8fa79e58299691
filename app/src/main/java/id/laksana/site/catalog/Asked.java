package id.laksana.site.catalog;

import id.laksana.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks for beside its path. Whatever else was typed there asks for nothing.
 *
 * @param page from one; there need not be so many
 */
record Asked(Locale language, Search search, int page) {

    private static final String LANGUAGE = "bahasa";
    private static final String SEARCH = "cari";
    private static final String PAGE = "halaman";
    private static final String ENGLISH = "en";

    static Asked of(@Nullable String language, @Nullable String search, @Nullable String page) {
        boolean number = page != null && page.matches("[1-9][0-9]{0,5}");
        return new Asked(
                ENGLISH.equals(language) ? Texts.ENGLISH : Texts.INDONESIAN,
                Search.of(search),
                number ? Integer.parseInt(page) : 1);
    }

    boolean isEnglish() {
        return language.equals(Texts.ENGLISH);
    }

    /** The path in the same language. */
    String to(String path) {
        return address(path, language, new Search(""), 1);
    }

    /** What is found on another page of it. */
    String to(String path, int other) {
        return address(path, language, search, other);
    }

    /** The same in a language. */
    String in(Locale other, String path) {
        return address(path, other, search, page);
    }

    private static String address(String path, Locale language, Search search, int page) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (language.equals(Texts.ENGLISH)) {
            asked.put(LANGUAGE, ENGLISH);
        }
        if (!search.isBlank()) {
            asked.put(SEARCH, search.text());
        }
        if (page > 1) {
            asked.put(PAGE, String.valueOf(page));
        }
        return asked.isEmpty()
                ? path
                : path
                        + asked.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
