package id.laksana.site.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the document, and the whole of it, in which its references are looked up. */
record Tree(Map<?, ?> part, Map<?, ?> whole) {

    private static final String REFERENCE = "$ref";

    static Tree of(Map<?, ?> whole) {
        return new Tree(whole, whole);
    }

    String text(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(part.get(name)).map(String::valueOf);
    }

    boolean has(String name) {
        return part.containsKey(name);
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(part.get(name));
    }

    /** What the part itself is called where it only refers to another. */
    Optional<String> referred() {
        return find(REFERENCE).map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** An empty one where there is none. */
    Tree at(String name) {
        return part.get(name) instanceof Map<?, ?> below ? new Tree(below, whole) : new Tree(Map.of(), whole);
    }

    List<String> words(String name) {
        return part.get(name) instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : find(name).stream().toList();
    }

    /** The parts of a list, those that are referred to in the place of the references. */
    List<Tree> each(String name) {
        return part.get(name) instanceof List<?> all
                ? all.stream().flatMap(this::below).toList()
                : List.of();
    }

    /** All that stand below, by their names, in their order. */
    Map<String, Tree> below() {
        Map<String, Tree> below = new LinkedHashMap<>();
        part.forEach((name, value) -> below(value).forEach(tree -> below.put(String.valueOf(name), tree)));
        return below;
    }

    private Stream<Tree> below(Object value) {
        return value instanceof Map<?, ?> map ? Stream.of(new Tree(map, whole)) : Stream.empty();
    }

    /** What is referred to, or else itself. */
    Tree resolved() {
        return find(REFERENCE).map(this::resolve).orElse(this);
    }

    private Tree resolve(String reference) {
        Tree found = Tree.of(whole);
        for (String step : List.of(reference.substring(2).split("/"))) {
            found = found.at(step);
        }
        return found;
    }
}
