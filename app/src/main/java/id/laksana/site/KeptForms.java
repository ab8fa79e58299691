package id.laksana.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was made last, as far as there is room: most people ask for the same few SOPs. A version never changes, so nothing of it ever expires. */
final class KeptForms {

    private final long room;
    private final Map<Name, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    KeptForms(long room) {
        this.room = room;
    }

    /** @param tag names all that the form tells of the SOP at the address */
    record Name(String agency, String code, String tag) {}

    synchronized Optional<byte[]> find(Name name) {
        return Optional.ofNullable(kept.get(name));
    }

    synchronized void keep(Name name, byte[] form) {
        if (form.length > room || kept.putIfAbsent(name, form) != null) {
            return;
        }
        taken += form.length;
        var eldest = kept.entrySet().iterator();
        while (taken > room) {
            taken -= eldest.next().getValue().length;
            eldest.remove();
        }
    }
}
