package id.laksana.journeys;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.RecordJson;
import id.laksana.testing.Installation;
import id.laksana.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether what a page says is of one language: of its texts, of the data, and of nothing else. */
final class Wording {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    /** What is not a word in a choice by number. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,|\\{\\d+}|[|#<{}]");

    /** The beginning of a hash. */
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{12}\\b");

    /** How a column of bytes begins when it is told as text. */
    private static final String BYTES = "\\x";

    private static final int LONG_ENOUGH_FOR_A_PART = 12;

    private static final Pattern ERROR_ID = Pattern.compile("ID [0-9a-f]{8}-[0-9a-f]{8}");
    private static final Path SAMPLES = Path.of("src/test/java/id/laksana/samples");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> NAMES =
            Set.of("laksana", "id", "wib", "wita", "wit", "excel", "csv", "kib", "mib", "gib");

    /** What stands on the sheets of the catalog. */
    private static final List<String> SHEETS = sheets();

    private final List<String> data;
    private final Set<String> ours;
    private final Set<String> foreign;

    Wording(Installation installation, Locale language) {
        Locale other = language.equals(Texts.ENGLISH) ? Texts.INDONESIAN : Texts.ENGLISH;
        data = data(installation);
        ours = vocabulary(language);
        foreign = vocabulary(other);
        foreign.removeAll(ours);
    }

    /** For the sample pages of the tests: all that they show of their own is data. */
    Wording withSamples() {
        data.addAll(samples());
        return this;
    }

    /** The words of the texts that are of the other language, or of no text at all. */
    List<String> wrong(List<String> texts, Predicate<String> isWrong) {
        return texts.stream()
                .filter(text -> words(text).anyMatch(isWrong))
                .flatMap(text -> words(withoutData(text)).filter(isWrong).map(word -> word + " in: " + text))
                .distinct()
                .toList();
    }

    boolean isForeign(String word) {
        return foreign.contains(word);
    }

    boolean isUnknown(String word) {
        return !ours.contains(word);
    }

    private String withoutData(String text) {
        String seen = text.replaceAll("\\s+", " ").strip();
        if (seen.length() >= LONG_ENOUGH_FOR_A_PART && data.stream().anyMatch(value -> value.contains(seen))) {
            return "";
        }
        String rest = HASH.matcher(ERROR_ID.matcher(seen).replaceAll(" ")).replaceAll(" ");
        for (String name : data) {
            rest = without(rest, name);
        }
        return rest;
    }

    /** Whole words only: a short name must not make another word of a longer one. */
    private static String without(String text, String name) {
        return text.contains(name)
                ? text.replaceAll("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])", " ")
                : text;
    }

    /** The sample pages of the tests: what they show is data, and Indonesian. */
    private static List<String> samples() {
        try (Stream<Path> sources = Files.list(SAMPLES)) {
            return sources.map(Wording::read)
                    .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
                    .flatMap(literal -> Stream.concat(
                            Stream.of(literal), WORD.matcher(literal).results().map(MatchResult::group)))
                    .filter(literal -> literal.length() > 1)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> vocabulary(Locale language) {
        Stream<String> months = Stream.of(Month.values())
                .flatMap(month ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> month.getDisplayName(style, language)));
        Stream<String> days = Stream.of(DayOfWeek.values())
                .flatMap(day ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> day.getDisplayName(style, language)));
        Stream<String> texts = new Texts()
                .under(language, "").values().stream()
                        .map(text -> (text.contains(",choice,") ? CHOICE : PLACEHOLDER)
                                .matcher(text)
                                .replaceAll(" "));
        Stream<String> canonical = Stream.of(Catalog.services(), Catalog.stepClasses())
                .flatMap(List::stream)
                .map(one -> one.name(language));
        Set<String> words = Stream.of(texts, months, days, canonical)
                .flatMap(all -> all)
                .flatMap(Wording::words)
                .collect(Collectors.toCollection(HashSet::new));
        words.addAll(NAMES);
        return words;
    }

    private static List<String> sheets() {
        List<String> texts = new ArrayList<>();
        Catalog.entries()
                .forEach(entry ->
                        addTexts(RecordJson.write(entry.read() == null ? entry.printed() : entry.read()), texts));
        return texts;
    }

    /** What stands on a sheet, however deep. */
    private static void addTexts(Json json, List<String> data) {
        switch (json) {
            case Json.Text text -> data.add(text.value());
            case Json.Elements elements -> elements.values().forEach(element -> addTexts(element, data));
            case Json.Members members -> members.values().values().forEach(member -> addTexts(member, data));
            default -> {}
        }
    }

    /** Every string that stands in the tables of any agency and of the platform; the longest first. */
    private static List<String> data(Installation installation) {
        List<String> data = new ArrayList<>(SHEETS);
        data.addAll(List.of(Hiring.NAME, Hiring.INITIALS));
        try (var connection =
                        installation.database().server().superuser("laksana").getConnection();
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            var names = statement.executeQuery("""
                    select oid::regclass::text from pg_class
                    where relkind = 'r' and relnamespace::regnamespace::text ~ '^(platform|agency_.*|"agency_.*")$'
                    and relname !~ 'databasechangelog'""");
            while (names.next()) {
                tables.add(names.getString(1));
            }
            for (String table : tables) {
                var values = statement.executeQuery(
                        "select distinct value #>> '{}' from " + table + " as row, "
                                + "jsonb_path_query(to_jsonb(row), 'strict $.**') as value where jsonb_typeof(value) = 'string'");
                while (values.next()) {
                    String value = values.getString(1);
                    if (!value.startsWith(BYTES)) {
                        data.add(value);
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return data.stream()
                .map(value -> value.replaceAll("\\s+", " ").strip())
                .filter(value -> value.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
