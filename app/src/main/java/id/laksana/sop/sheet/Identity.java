package id.laksana.sop.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields at the head of the sheet. The number is free text: it may be blank, incomplete and used twice. */
public record Identity(
        Field<String> number,
        Field<PrintedDate> created,
        Field<PrintedDate> revised,
        Field<PrintedDate> effective,
        Field<PrintedDate> ratified,
        Field<Ratifier> ratifiedBy,
        Field<String> name,
        @Nullable String doubt) {

    /** The fields by what they are, in the order in which most sheets print them. */
    public Map<IdentityField, Field<?>> fields() {
        Map<IdentityField, Field<?>> fields = new EnumMap<>(IdentityField.class);
        fields.put(IdentityField.NUMBER, number);
        fields.put(IdentityField.CREATED, created);
        fields.put(IdentityField.REVISED, revised);
        fields.put(IdentityField.EFFECTIVE, effective);
        fields.put(IdentityField.RATIFIED, ratified);
        fields.put(IdentityField.RATIFIED_BY, ratifiedBy);
        fields.put(IdentityField.NAME, name);
        return fields;
    }

    public Map<IdentityField, Field<PrintedDate>> dates() {
        Map<IdentityField, Field<PrintedDate>> dates = new EnumMap<>(IdentityField.class);
        dates.put(IdentityField.CREATED, created);
        dates.put(IdentityField.REVISED, revised);
        dates.put(IdentityField.EFFECTIVE, effective);
        dates.put(IdentityField.RATIFIED, ratified);
        return dates;
    }
}
