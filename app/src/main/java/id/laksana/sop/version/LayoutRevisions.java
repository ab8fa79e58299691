package id.laksana.sop.version;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.layout.LayoutParts;
import id.laksana.web.StaleVersion;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The revisions of the agency's layout. None is ever rewritten: what was ratified is printed as it was. */
@Singleton
public class LayoutRevisions {

    private final LayoutRows rows;
    private final Logos logos;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    LayoutRevisions(LayoutRows rows, Logos logos, Access access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.logos = logos;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first; there is always one. */
    @Transactional(readOnly = true)
    public List<LayoutRevision> all() {
        access.require(Permission.EDIT_LAYOUT);
        return stored();
    }

    /**
     * Makes a layout the newest, in which is printed whatever is ratified from now on. What says nothing new makes no revision.
     *
     * @param basedOn the newest revision when the change was begun
     */
    @Transactional
    public LayoutRevision save(int basedOn, Layout changed, String note) {
        access.require(Permission.EDIT_LAYOUT);
        LayoutRevision before = stored().getFirst();
        if (before.revision() == basedOn && json(before.content()).equals(changed.content())) {
            return before;
        }
        Caller caller = access.caller();
        String content = new String(changed.write(), StandardCharsets.UTF_8);
        int added = rows.add(basedOn, content, note(note), clock.instant(), caller.id(), caller.name());
        StaleVersion.unlessUpdated(added, "The layout");
        if (!changed.logos().stream().allMatch(logos::keeps)) {
            throw new StaleVersion("The logo of the layout");
        }
        logos.use(basedOn + 1, changed.logos());
        Changes changes = Changes.between(LayoutParts.of(json(before.content())), LayoutParts.of(changed.content()));
        audit.append(AuditAction.CHANGE_LAYOUT, String.valueOf(basedOn + 1), changes);
        return stored().getFirst();
    }

    private List<LayoutRevision> stored() {
        return rows.all().stream()
                .map(row -> new LayoutRevision(
                        row.revision(),
                        row.content(),
                        row.note(),
                        row.recordedAt(),
                        row.recordedByName(),
                        row.versions()))
                .toList();
    }

    private static String note(String typed) {
        String note = VisibleText.of(typed).strip();
        if (note.length() > LayoutRevision.LONGEST_NOTE) {
            throw new IllegalArgumentException("Longer than " + LayoutRevision.LONGEST_NOTE);
        }
        return note;
    }

    /** What PostgreSQL has stored is JSON; whether it is a layout is another question. */
    private static Json json(String content) {
        try {
            return JsonReader.read(content.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableJson e) {
            throw new IllegalStateException("The newest layout at " + e.place(), e);
        }
    }
}
