package id.laksana.sop.service.field;

import java.util.List;
import java.util.UUID;

/** A form with a field of every type. */
final class SampleForm {

    static final UUID SERVICE = UUID.fromString("0b6cbb9c-7a5c-4a42-9a8f-0d3b7c1a2e55");

    static final List<Option> SIZES = List.of(new Option("kecil", "Kecil"), new Option("sedang", "Sedang"));

    private SampleForm() {}

    static Field field(String id, FieldType type) {
        return field(id, type, Bounds.NONE);
    }

    static Field field(String id, FieldType type, Bounds bounds) {
        List<Option> choices = type == FieldType.CHOICE ? SIZES : List.of();
        return new Field(new FieldId(id), "Isian " + id, "", type, false, false, true, choices, bounds);
    }

    static Field required(Field field) {
        return new Field(
                field.id(),
                field.label(),
                field.help(),
                field.type(),
                true,
                field.personal(),
                field.searchable(),
                field.choices(),
                field.bounds());
    }

    static Requirement item(String id) {
        return new Requirement(new ItemId(id), "Fotokopi " + id, true, "2 lembar");
    }

    static ApplicationForm of(Field... fields) {
        return new ApplicationForm(SERVICE, 1, FormContent.proposed(List.of(fields), List.of(item("ktp"))));
    }

    static ApplicationForm whole() {
        return of(
                required(field("nama", FieldType.TEXT)),
                field("uraian", FieldType.LONG_TEXT),
                field("luas", FieldType.NUMBER, new Bounds("0", "1000000", 2, null)),
                field("mulai", FieldType.DATE, Bounds.between("2020-01-01", "2030-12-31")),
                field("ukuran", FieldType.CHOICE),
                field("nik", FieldType.NIK),
                field("nib", FieldType.NIB),
                field("kbli", FieldType.KBLI),
                field("alamat", FieldType.ADDRESS),
                field("denah", FieldType.FILE));
    }
}
