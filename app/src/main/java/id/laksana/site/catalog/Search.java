package id.laksana.site.catalog;

import id.laksana.sop.service.PublishedService;
import id.laksana.web.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody looks for: all of its words, wherever they stand. */
record Search(String text) {

    static final int LONGEST = 100;

    /** Whatever was typed. */
    static Search of(@Nullable String typed) {
        return new Search(VisibleText.of(typed == null ? "" : typed)
                .codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** @param words all in small letters */
    boolean finds(String words, String further) {
        return wanted().allMatch(word -> words.contains(word) || further.contains(word));
    }

    /** All that a service is found by: its names, and what is told of it. */
    static String wordsOf(PublishedService service) {
        List<String> told = service.delivery().stream()
                .flatMap(component -> component.lines().stream())
                .toList();
        return Stream.of(
                        List.of(service.service().name()),
                        Canonicals.names(service.service().canonical()),
                        told)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private Stream<String> wanted() {
        return Stream.of(text.toLowerCase(Locale.ROOT).split(" "));
    }
}
