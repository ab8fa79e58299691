package id.laksana.sop.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What can change, field by field, as the audit trail compares it. */
final class AuditedFields {

    private AuditedFields() {}

    static Map<String, String> of(KeptService kept) {
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
        StatutoryTime statutory = standard.statutory();
        fields.put("statutoryDays", Objects.toString(statutory.ownDays(), ""));
        fields.put("statutoryBasis", statutory.basis());
        for (Component component : Component.values()) {
            fields.put(component.name(), standard.said().getOrDefault(component, ""));
        }
        return fields;
    }

    static Map<String, String> of(Charter charter) {
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
}
