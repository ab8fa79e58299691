package id.laksana.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One act: who did what to what, when, and what changed, by the name of the field; and its place in the chain of all acts. */
public record AuditEvent(
        long place, Instant at, String actor, AuditAction action, String subject, Map<String, Detail> changes) {

    private static final String NOTHING = "–";

    public AuditEvent {
        changes = Map.copyOf(changes);
    }

    /** What changed, each field in one text. */
    public Map<String, String> details() {
        Map<String, String> texts = new LinkedHashMap<>();
        changes.forEach((field, detail) -> texts.put(
                field,
                switch (detail) {
                    case Detail.Change(String before, String after) -> shown(before) + " → " + shown(after);
                    case Detail.Fact(String text) -> text;
                }));
        return texts;
    }

    private static String shown(String value) {
        return value.isEmpty() ? NOTHING : value;
    }
}
