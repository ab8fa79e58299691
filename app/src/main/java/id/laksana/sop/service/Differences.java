package id.laksana.sop.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a change has changed, field by field, as the audit trail keeps it. */
final class Differences {

    private static final String NOTHING = "–";

    private Differences() {}

    static Map<String, String> between(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differences = new LinkedHashMap<>();
        after.forEach((field, now) -> {
            String was = Objects.requireNonNullElse(before.get(field), "");
            if (!was.equals(now)) {
                differences.put(field, shown(was) + " → " + shown(now));
            }
        });
        return differences;
    }

    static Map<String, String> fields(KeptService kept) {
        ServiceStandard standard = kept.standard();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", kept.service().name());
        fields.put("canonical", Objects.requireNonNullElse(kept.service().canonical(), ""));
        fields.put(
                "promise",
                Optional.ofNullable(standard.promise())
                        .map(promise -> promise.amount() + " " + promise.unit())
                        .orElse(""));
        fields.put(
                "fee",
                Optional.ofNullable(standard.fee())
                        .map(fee -> String.valueOf(fee.rupiah()))
                        .orElse(""));
        for (Component component : Component.values()) {
            fields.put(component.name(), standard.said().getOrDefault(component, ""));
        }
        return fields;
    }

    static Map<String, String> fields(Charter charter) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", charter.text());
        fields.put("place", charter.place());
        fields.put(
                "signedOn",
                Optional.ofNullable(charter.signedOn()).map(Object::toString).orElse(""));
        fields.put("signatory", charter.signatory());
        fields.put("post", charter.post());
        return fields;
    }

    private static String shown(String value) {
        return value.isEmpty() ? NOTHING : value;
    }
}
