package id.laksana.sop.version;

import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Layout;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The layouts of the agency, by the revisions to which its versions are pinned. */
@Singleton
public class Layouts {

    private static final int REMEMBERED = 200;

    private final SopRows rows;

    /**
     * Layouts by what is stored of them: reading one takes longer than asking for it. Not by its revision, which an agency that is erased and begun
     * anew gives to another.
     */
    private final Map<String, Layout> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Layout> eldest) {
            return size() > REMEMBERED;
        }
    });

    Layouts(SopRows rows) {
        this.rows = rows;
    }

    /** A layout, or where its content cannot be read. */
    public sealed interface Found {

        record Readable(Layout layout) implements Found {}

        record Unreadable(int revision, String place) implements Found {}
    }

    /** In which whatever is ratified today is printed. */
    @Transactional(readOnly = true)
    public Found newest() {
        return of(rows.newestLayout());
    }

    /** @param revision of a version; nothing that was never ratified is pinned to one, and is printed as usual */
    @Transactional(readOnly = true)
    public Found of(int revision) {
        if (revision == 0) {
            return new Found.Readable(Layout.PLAIN);
        }
        String content = rows.layout(revision).orElseThrow();
        Layout known = read.get(content);
        if (known != null) {
            return new Found.Readable(known);
        }
        try {
            Layout layout = Layout.read(content.getBytes(StandardCharsets.UTF_8));
            read.put(content, layout);
            return new Found.Readable(layout);
        } catch (UnreadableJson e) {
            return new Found.Unreadable(revision, e.place());
        }
    }
}
