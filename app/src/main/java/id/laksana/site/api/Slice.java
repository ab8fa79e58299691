package id.laksana.site.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param next with which the part after this is asked for; nothing where this is the last
 */
@Serdeable
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * What is wanted of a list, or as much of it as was fetched.
     *
     * @param rest what stands behind the part before, one more than is wanted if there are as many
     */
    public static <T> Slice<T> of(List<T> rest, Wanted wanted, Function<T, String> name) {
        boolean last = rest.size() <= wanted.limit();
        List<T> items = last ? rest : rest.subList(0, wanted.limit());
        return new Slice<>(items, last ? null : Wanted.cursor(name.apply(items.getLast())));
    }

    /** What is wanted of a list that is here as a whole. */
    static <T> Slice<T> ofAll(List<T> all, Wanted wanted, Function<T, String> name) {
        List<T> rest = wanted.after().map(after -> behind(all, after, name)).orElse(all);
        return of(rest, wanted, name);
    }

    private static <T> List<T> behind(List<T> all, String after, Function<T, String> name) {
        List<String> names = all.stream().map(name).toList();
        int at = names.indexOf(after);
        return at < 0 ? List.of() : all.subList(at + 1, all.size());
    }

    /** Fewer of the same part. */
    public Slice<T> only(Predicate<T> which) {
        return new Slice<>(items.stream().filter(which).toList(), next);
    }

    public <U> Slice<U> map(Function<T, U> as) {
        return new Slice<>(items.stream().map(as).toList(), next);
    }
}
