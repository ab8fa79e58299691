package id.laksana.sop.layout;

import id.laksana.sop.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Trees laid over each other: objects member by member, all else as a whole; what is null above is not there, whatever stands below. */
final class Overlay {

    static final Json.Members EMPTY = new Json.Members(Map.of());

    private Overlay() {}

    static Json.Members over(Json.Members below, Json.Members above) {
        Map<String, Json> all = new LinkedHashMap<>(below.values());
        above.values().forEach((name, value) -> {
            if (value instanceof Json.Nothing) {
                all.remove(name);
            } else {
                all.put(name, over(all.get(name), value));
            }
        });
        return new Json.Members(all);
    }

    private static Json over(@Nullable Json below, Json above) {
        if (above instanceof Json.Members members) {
            return over(below instanceof Json.Members under ? under : EMPTY, members);
        }
        return above;
    }

    /**
     * The tree above that makes of what lies below what is wanted, and says no more than it said before wherever nothing has changed.
     *
     * @param before what the two made together
     */
    static Json.Members changed(Json.Members below, Json.Members above, Json.Members before, Json.Members wanted) {
        Map<String, Json> all = new LinkedHashMap<>(above.values());
        wanted.values().forEach((name, value) -> {
            Json was = before.values().get(name);
            if (!value.equals(was)) {
                change(all, name, below.values().get(name), was, value);
            }
        });
        before.values().keySet().stream()
                .filter(name -> !wanted.values().containsKey(name))
                .forEach(name -> leaveOut(all, name, below.values().containsKey(name)));
        return new Json.Members(all);
    }

    private static void change(
            Map<String, Json> all, String name, @Nullable Json below, @Nullable Json was, Json wanted) {
        if (wanted instanceof Json.Members members && was instanceof Json.Members before) {
            Json.Members under = below instanceof Json.Members known ? known : EMPTY;
            Json.Members over = all.get(name) instanceof Json.Members said ? said : EMPTY;
            Json.Members changed = changed(under, over, before, members);
            if (changed.values().isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, changed);
            }
        } else if (Objects.equals(below, wanted)) {
            all.remove(name);
        } else {
            all.put(name, wanted);
        }
    }

    private static void leaveOut(Map<String, Json> all, String name, boolean standsBelow) {
        if (standsBelow) {
            all.put(name, new Json.Nothing());
        } else {
            all.remove(name);
        }
    }
}
