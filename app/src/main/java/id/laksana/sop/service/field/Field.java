package id.laksana.sop.service.field;

import java.util.List;
import java.util.Optional;

/**
 * What is asked for in an application.
 *
 * @param help what stands below it for whoever fills it in; may be blank
 * @param required whether an application without it is incomplete
 * @param personal whether it tells of a person, so that it is shown only to those who work on the case
 * @param searchable whether cases are found by it
 * @param choices of which one is chosen; none unless it is a choice
 */
public record Field(
        FieldId id,
        String label,
        String help,
        FieldType type,
        boolean required,
        boolean personal,
        boolean searchable,
        List<Option> choices,
        Bounds bounds) {

    public static final int LONGEST_LABEL = 200;
    public static final int LONGEST_HELP = 500;

    public Field {
        choices = List.copyOf(choices);
    }

    public int longest() {
        return Optional.ofNullable(bounds.longest()).orElse(type.longest());
    }

    public int decimals() {
        return Optional.ofNullable(bounds.decimals()).orElse(0);
    }

    public Optional<Option> option(String id) {
        return choices.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
