package id.laksana.sop.layout;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A layout that is being changed. Each part is seen as it is printed, and what is changed is said where it is changed: of the rest it says no more than
 * it said before, so that a layout that is looked at and saved is the same.
 */
public final class LayoutDraft {

    private static final String SHEETS = "sheets";
    private static final String BOOK = "book";
    private static final String VARIANTS = "variants";
    private static final String NAME = "name";
    private static final String FOR = "for";

    private final Layout layout;

    private LayoutDraft(Layout layout) {
        this.layout = layout;
    }

    public static LayoutDraft of(Layout layout) {
        return new LayoutDraft(layout);
    }

    /** What of a layout is changed: all its sheets, those of a variant, or the book. */
    public sealed interface Target {

        record AllSheets() implements Target {}

        /** @param no from zero on */
        record OfVariant(int no) implements Target {}

        record Book() implements Target {}
    }

    /** A variant by its name and the sheets that it is for. */
    public record VariantHead(String name, List<String> units, List<String> codes) {

        public VariantHead {
            units = List.copyOf(units);
            codes = List.copyOf(codes);
        }
    }

    public Layout layout() {
        return layout;
    }

    /** All that is printed there, whoever says it. */
    public Json.Members tree(Target target) {
        return Overlay.over(below(target), said(target));
    }

    /**
     * Says something otherwise.
     *
     * @param path by the names of members, and numbers from zero on: {@code table/labels/no}
     * @param value nothing where nothing is to be there
     * @throws UnreadableJson where no layout can say so
     */
    public LayoutDraft with(Target target, String path, @Nullable Json value) throws UnreadableJson {
        Json.Members before = tree(target);
        Json.Members wanted = (Json.Members) set(before, List.of(path.split("/")), value);
        Class<? extends Record> type = target instanceof Target.Book ? Binding.class : Arrangement.class;
        RecordJson.read(wanted, type);
        return saying(target, Overlay.changed(below(target), said(target), before, wanted));
    }

    public List<VariantHead> variants() {
        return elements().stream().map(LayoutDraft::head).toList();
    }

    /** Calls a variant otherwise, or lets it be for other sheets. */
    public LayoutDraft with(int variant, VariantHead head) throws UnreadableJson {
        if (head(elements().get(variant)).equals(head)) {
            return this;
        }
        List<Json> all = new ArrayList<>(elements());
        Map<String, Json> values = new LinkedHashMap<>();
        values.put(NAME, new Json.Text(head.name()));
        values.put(FOR, scope(head));
        ((Json.Members) all.get(variant)).values().forEach(values::putIfAbsent);
        all.set(variant, new Json.Members(values));
        return with(VARIANTS, new Json.Elements(all));
    }

    /** Adds a variant after the others, which differs in nothing so far. */
    public LayoutDraft adding(String name) throws UnreadableJson {
        List<Json> all = new ArrayList<>(elements());
        all.add(new Json.Members(
                Map.of(NAME, new Json.Text(name), FOR, scope(new VariantHead(name, List.of(), List.of())))));
        return with(VARIANTS, new Json.Elements(all));
    }

    public LayoutDraft without(int variant) throws UnreadableJson {
        List<Json> all = new ArrayList<>(elements());
        all.remove(variant);
        return with(VARIANTS, new Json.Elements(all));
    }

    private Json.Members below(Target target) {
        return switch (target) {
            case Target.AllSheets _ -> members(Layout.USUAL, SHEETS);
            case Target.OfVariant _ -> tree(new Target.AllSheets());
            case Target.Book _ -> members(Layout.USUAL, BOOK);
        };
    }

    private Json.Members said(Target target) {
        return switch (target) {
            case Target.AllSheets _ -> members(layout.content(), SHEETS);
            case Target.OfVariant(int no) -> members((Json.Members) elements().get(no), SHEETS);
            case Target.Book _ -> members(layout.content(), BOOK);
        };
    }

    private LayoutDraft saying(Target target, Json.Members said) throws UnreadableJson {
        return switch (target) {
            case Target.AllSheets _ -> with(SHEETS, said);
            case Target.Book _ -> with(BOOK, said);
            case Target.OfVariant(int no) -> {
                List<Json> all = new ArrayList<>(elements());
                all.set(no, member((Json.Members) all.get(no), SHEETS, said));
                yield with(VARIANTS, new Json.Elements(all));
            }
        };
    }

    private LayoutDraft with(String name, Json value) throws UnreadableJson {
        return new LayoutDraft(Layout.of(member(layout.content(), name, value)));
    }

    /** What says nothing is left out, unless it stood there before. */
    private static Json.Members member(Json.Members of, String name, Json value) {
        Map<String, Json> values = new LinkedHashMap<>(of.values());
        boolean empty = value.equals(Overlay.EMPTY) || value.equals(new Json.Elements(List.of()));
        if (empty && !Objects.equals(values.get(name), value)) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        return new Json.Members(values);
    }

    private List<Json> elements() {
        return layout.content().values().get(VARIANTS) instanceof Json.Elements elements
                ? elements.values()
                : List.of();
    }

    private static Json.Members members(Json.Members of, String name) {
        return of.values().get(name) instanceof Json.Members members ? members : Overlay.EMPTY;
    }

    private static VariantHead head(Json variant) {
        Json.Members members = (Json.Members) variant;
        Json.Members scope = members(members, FOR);
        String name = members.values().get(NAME) instanceof Json.Text(String text) ? text : "";
        return new VariantHead(name, texts(scope, "units"), texts(scope, "codes"));
    }

    private static List<String> texts(Json.Members of, String name) {
        return of.values().get(name) instanceof Json.Elements(List<Json> values)
                ? values.stream()
                        .map(value -> value instanceof Json.Text(String text) ? text : "")
                        .toList()
                : List.of();
    }

    private static Json scope(VariantHead head) {
        Map<String, Json> scope = new LinkedHashMap<>();
        if (!head.units().isEmpty()) {
            scope.put("units", RecordJson.write(head.units()));
        }
        if (!head.codes().isEmpty()) {
            scope.put("codes", RecordJson.write(head.codes()));
        }
        return new Json.Members(scope);
    }

    private static Json set(@Nullable Json in, List<String> path, @Nullable Json value) {
        String name = path.getFirst();
        if (in instanceof Json.Elements(List<Json> values)) {
            List<Json> all = new ArrayList<>(values);
            int no = Integer.parseInt(name);
            all.set(no, Objects.requireNonNull(below(all.get(no), path, value)));
            return new Json.Elements(all);
        }
        Map<String, Json> all = new LinkedHashMap<>(in instanceof Json.Members(var values) ? values : Map.of());
        Json below = below(all.get(name), path, value);
        if (below == null) {
            all.remove(name);
        } else {
            all.put(name, below);
        }
        return new Json.Members(all);
    }

    private static @Nullable Json below(@Nullable Json in, List<String> path, @Nullable Json value) {
        return path.size() == 1 ? value : set(in, path.subList(1, path.size()), value);
    }
}
