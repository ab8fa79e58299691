package id.laksana.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was made last, as far as there is room: most people ask for the same few pages. A name tells all that is in its form, so nothing ever expires.
 *
 * @param <N> what names a form
 */
public final class KeptForms<N extends Record> {

    private final long room;
    private final Map<N, Form> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    public KeptForms(long room) {
        this.room = room;
    }

    public synchronized Optional<Form> find(N name) {
        return Optional.ofNullable(kept.get(name));
    }

    public synchronized void keep(N name, Form form) {
        if (form.length() > room || kept.putIfAbsent(name, form) != null) {
            return;
        }
        taken += form.length();
        var eldest = kept.entrySet().iterator();
        while (taken > room) {
            taken -= eldest.next().getValue().length();
            eldest.remove();
        }
    }
}
