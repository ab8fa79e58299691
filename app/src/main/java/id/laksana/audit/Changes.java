package id.laksana.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What an act changed, by the name of the field. */
public record Changes(SequencedMap<String, Detail> byField) {

    public Changes {
        byField = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byField));
    }

    /** Of the fields of two states of a thing, those that differ; a field that only one of them has is blank in the other. */
    public static Changes between(Map<String, String> before, Map<String, String> after) {
        SequencedMap<String, Detail> changed = new LinkedHashMap<>();
        SequencedMap<String, String> fields = new LinkedHashMap<>(before);
        after.forEach(fields::putIfAbsent);
        for (String field : fields.sequencedKeySet()) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                changed.put(field, new Detail.Change(was, is));
            }
        }
        return new Changes(changed);
    }

    /** What there is to know where nothing is compared. */
    public static Changes facts(Map<String, String> facts) {
        SequencedMap<String, Detail> told = new LinkedHashMap<>();
        facts.forEach((field, text) -> told.put(field, new Detail.Fact(text)));
        return new Changes(told);
    }

    /** These, and a fact more. */
    public Changes and(String field, String fact) {
        SequencedMap<String, Detail> more = new LinkedHashMap<>(byField);
        more.put(field, new Detail.Fact(fact));
        return new Changes(more);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
