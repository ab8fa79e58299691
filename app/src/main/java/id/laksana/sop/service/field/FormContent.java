package id.laksana.sop.service.field;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a revision of a form says.
 *
 * @param proposed whether nobody of the agency has said yet that it is right
 * @param formerFields what earlier revisions asked for, so that no name is ever given to something else and it can be asked for again
 */
public record FormContent(
        boolean proposed,
        List<Field> fields,
        List<Requirement> requirements,
        List<Field> formerFields,
        List<Requirement> formerRequirements) {

    public static final FormContent EMPTY = proposed(List.of(), List.of());

    public FormContent {
        fields = List.copyOf(fields);
        requirements = List.copyOf(requirements);
        formerFields = List.copyOf(formerFields);
        formerRequirements = List.copyOf(formerRequirements);
    }

    public static FormContent proposed(List<Field> fields, List<Requirement> requirements) {
        return new FormContent(true, fields, requirements, List.of(), List.of());
    }

    /** The next one, in which this one's that are no longer asked for are former ones. */
    FormContent next(List<Field> nextFields, List<Requirement> nextRequirements) {
        List<FieldId> kept = nextFields.stream().map(Field::id).toList();
        List<ItemId> keptItems = nextRequirements.stream().map(Requirement::id).toList();
        return new FormContent(
                false,
                nextFields,
                nextRequirements,
                everyField().filter(field -> !kept.contains(field.id())).toList(),
                everyRequirement()
                        .filter(item -> !keptItems.contains(item.id()))
                        .toList());
    }

    /** Those asked for first. */
    public Stream<Field> everyField() {
        return Stream.concat(fields.stream(), formerFields.stream());
    }

    public Stream<Requirement> everyRequirement() {
        return Stream.concat(requirements.stream(), formerRequirements.stream());
    }
}
