package id.laksana.organisation.structure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to know of a thing, field by field, as the audit trail compares it. */
final class Facts {

    static final Map<String, String> NONE = Map.of();

    private Facts() {}

    static Map<String, String> of(Unit unit, String parent) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", unit.name());
        facts.put("parent", parent);
        facts.put("shortName", unit.shortName());
        facts.put("code", unit.code());
        facts.put("position", String.valueOf(unit.position()));
        facts.put("week", unit.week() == null ? "" : unit.week().name());
        facts.put("closedOn", day(unit.closedOn()));
        return facts;
    }

    static Map<String, String> of(Post post, String unit) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", post.name());
        facts.put("unit", unit);
        facts.put("kind", post.kind().name());
        facts.put("position", String.valueOf(post.rank()));
        facts.put("closedOn", day(post.closedOn()));
        return facts;
    }

    static Map<String, String> of(Official official) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("titleBefore", official.titleBefore());
        facts.put("name", official.name());
        facts.put("titleAfter", official.titleAfter());
        facts.put("nip", official.nip());
        facts.put("rank", official.rank());
        facts.put("grade", official.grade());
        facts.put("email", official.email());
        facts.put("phone", official.phone());
        facts.put("member", official.member().map(Object::toString).orElse(""));
        return facts;
    }

    static Map<String, String> of(Appointment one, String official) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("official", official);
        facts.put("manner", one.manner().name());
        facts.put("from", day(one.from()));
        facts.put("until", day(one.until()));
        facts.put("decree", one.decree());
        return facts;
    }

    static Map<String, String> of(HandOver one, String substitute) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("substitute", substitute);
        facts.put("from", day(one.from()));
        facts.put("until", day(one.until()));
        facts.put("reason", one.reason());
        return facts;
    }

    static Map<String, String> of(Mandate one, String by) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("by", by);
        facts.put("mandate", one.kind().name());
        facts.put("from", day(one.from()));
        facts.put("until", day(one.until()));
        facts.put("decree", one.decree());
        return facts;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
