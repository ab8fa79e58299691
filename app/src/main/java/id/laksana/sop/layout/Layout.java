package id.laksana.sop.layout;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.json.UnreadableJson.Problem;
import id.laksana.sop.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an agency's layout. It says only in what its sheets differ from the usual sheet; its variants say in what some of them differ from
 * the others, and where several are for a sheet each is laid over the one before.
 */
public final class Layout {

    private static final String SHEETS = "sheets";
    private static final String BOOK = "book";
    private static final String VARIANTS = "variants";
    private static final String NAME = "name";
    private static final String FOR = "for";
    static final Json.Members USUAL = usual();

    /** What is printed where nobody has said otherwise. */
    public static final Layout PLAIN = plain();

    private final Json.Members content;
    private final Json.Members sheets;
    private final List<Variant> variants;
    private final Binding binding;

    private Layout(Json.Members content) throws UnreadableJson {
        this.content = content;
        only(content, "", Set.of(SHEETS, VARIANTS, BOOK));
        this.sheets = Overlay.over(members(USUAL, SHEETS, ""), members(content, SHEETS, ""));
        this.binding =
                read(Overlay.over(members(USUAL, BOOK, ""), members(content, BOOK, "")), "/" + BOOK, Binding.class);
        this.variants = variants(content);
        read(sheets, "/" + SHEETS, Arrangement.class);
        for (int place = 0; place < variants.size(); place++) {
            Json.Members all = Overlay.over(sheets, variants.get(place).sheets);
            read(all, "/" + VARIANTS + "/" + place + "/" + SHEETS, Arrangement.class);
        }
    }

    /** The layout in a document that comes from outside; everything that it can ever say is read once, so that printing never fails. */
    public static Layout read(byte[] document) throws UnreadableJson {
        return of(JsonReader.read(document));
    }

    public static Layout of(Json json) throws UnreadableJson {
        return new Layout(object(json, ""));
    }

    public byte[] write() {
        return JsonWriter.write(content);
    }

    /** How the sheet is laid out; the code is what its agency calls the SOP in addresses. */
    public Arrangement of(Sheet sheet, String code) {
        Json.Members all = sheets;
        for (Variant variant : variants) {
            if (variant.scope.covers(sheet, code)) {
                all = Overlay.over(all, variant.sheets);
            }
        }
        return arrangement(all);
    }

    public Binding binding() {
        return binding;
    }

    /** What is stored of it. */
    public Json.Members content() {
        return content;
    }

    /** The logos that any of its sheets bears and the agency keeps. */
    public Set<String> logos() {
        return collected(arrangement ->
                Stream.ofNullable(arrangement.letterhead().logo()).filter(LogoName::is));
    }

    /** The posts whose holders sign any of its sheets. */
    public Set<String> posts() {
        return collected(arrangement -> Stream.concat(
                Stream.ofNullable(arrangement.identity().ratifier()),
                arrangement.signatures().stream()
                        .map(Arrangement.Signature::post)
                        .flatMap(Stream::ofNullable)));
    }

    private Set<String> collected(Function<Arrangement, Stream<String>> of) {
        Set<String> all = new LinkedHashSet<>(of.apply(arrangement(sheets)).toList());
        variants.forEach(variant -> all.addAll(
                of.apply(arrangement(Overlay.over(sheets, variant.sheets))).toList()));
        return all;
    }

    private static Arrangement arrangement(Json.Members all) {
        try {
            return read(all, "", Arrangement.class);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("Each variant can be read, but not together", e);
        }
    }

    /** The names of the variants that are for a sheet, the most special last. */
    public List<String> variants(Sheet sheet, String code) {
        return variants.stream()
                .filter(variant -> variant.scope.covers(sheet, code))
                .map(Variant::name)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout layout && content.equals(layout.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content);
    }

    private static List<Variant> variants(Json.Members content) throws UnreadableJson {
        Json list = content.values().getOrDefault(VARIANTS, new Json.Elements(List.of()));
        if (!(list instanceof Json.Elements elements)) {
            throw new UnreadableJson("/" + VARIANTS, Problem.WRONG_TYPE);
        }
        List<Variant> variants = new ArrayList<>();
        for (Json element : elements.values()) {
            variants.add(Variant.of(element, "/" + VARIANTS + "/" + variants.size()));
        }
        return variants;
    }

    private static <T extends Record> T read(Json.Members members, String place, Class<T> type) throws UnreadableJson {
        try {
            return RecordJson.read(members, type);
        } catch (UnreadableJson e) {
            throw new UnreadableJson(place + (e.place().equals("/") ? "" : e.place()), e.problem());
        }
    }

    private static Json.Members members(Json.Members parent, String name, String place) throws UnreadableJson {
        Json json = parent.values().get(name);
        return json == null ? new Json.Members(Map.of()) : object(json, place + "/" + name);
    }

    private static Json.Members object(Json json, String place) throws UnreadableJson {
        if (json instanceof Json.Members members) {
            return members;
        }
        throw new UnreadableJson(place.isEmpty() ? "/" : place, Problem.WRONG_TYPE);
    }

    private static void only(Json.Members members, String place, Set<String> known) throws UnreadableJson {
        for (String name : members.values().keySet()) {
            if (!known.contains(name)) {
                throw new UnreadableJson(place + "/" + name, Problem.UNKNOWN_MEMBER);
            }
        }
    }

    private static Json.Members usual() {
        try (InputStream document = Objects.requireNonNull(Layout.class.getResourceAsStream("/layout/usual.json"))) {
            return object(JsonReader.read(document.readAllBytes()), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("The usual layout", e);
        }
    }

    private static Layout plain() {
        try {
            return new Layout(new Json.Members(Map.of()));
        } catch (UnreadableJson e) {
            throw new IllegalStateException("The usual layout", e);
        }
    }

    /** In what the sheets of a scope differ. */
    private record Variant(String name, Scope scope, Json.Members sheets) {

        static Variant of(Json json, String place) throws UnreadableJson {
            Json.Members members = object(json, place);
            only(members, place, Set.of(NAME, FOR, SHEETS));
            if (!(members.values().get(NAME) instanceof Json.Text name)) {
                throw new UnreadableJson(place + "/" + NAME, Problem.MISSING);
            }
            Scope scope = read(members(members, FOR, place), place + "/" + FOR, Scope.class);
            return new Variant(name.value(), scope, members(members, SHEETS, place));
        }
    }
}
