package id.laksana.sop.service.field;

import java.util.List;

/** What somebody wants the next revision of a form to ask for, in this order. */
public record FormDraft(List<Field> fields, List<Requirement> requirements) {

    public static final int MOST = 60;
    public static final int MOST_OPTIONS = 100;

    public FormDraft {
        fields = List.copyOf(fields);
        requirements = List.copyOf(requirements);
    }

    public static FormDraft of(ApplicationForm form) {
        return new FormDraft(form.fields(), form.requirements());
    }

    /** What stands in the way of laying it down after a form. */
    public List<FormFault> faultsAfter(ApplicationForm before) {
        return FormFaults.of(cleaned(), before.content());
    }

    /** With texts as they are stored, and nothing searched for that cannot be. */
    FormDraft cleaned() {
        return new FormDraft(
                fields.stream().map(FormDraft::cleaned).toList(),
                requirements.stream()
                        .map(item -> new Requirement(item.id(), line(item.text()), item.required(), line(item.note())))
                        .toList());
    }

    private static Field cleaned(Field field) {
        return new Field(
                field.id(),
                line(field.label()),
                line(field.help()),
                field.type(),
                field.required(),
                field.personal(),
                field.searchable() && field.type().isSearchable(),
                field.choices().stream()
                        .map(one -> new Option(one.id(), line(one.label())))
                        .toList(),
                field.bounds());
    }

    private static String line(String typed) {
        return TypedText.clean(typed).replaceAll("\\s+", " ");
    }
}
