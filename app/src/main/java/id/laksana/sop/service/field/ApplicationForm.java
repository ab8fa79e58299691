package id.laksana.sop.service.field;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A revision of what is asked of whoever applies for a service. Once stored it never changes, because cases are pinned to it.
 *
 * @param revision from 1; 0 is a proposal that is stored nowhere yet, to which no case is pinned
 */
public record ApplicationForm(UUID service, int revision, FormContent content) {

    public List<Field> fields() {
        return content.fields();
    }

    public List<Requirement> requirements() {
        return content.requirements();
    }

    /** Whether nobody of the agency has said yet that it is right. */
    public boolean isProposed() {
        return content.proposed();
    }

    public Optional<Field> field(FieldId id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    public Optional<Requirement> requirement(ItemId id) {
        return requirements().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Without which an application is incomplete. */
    public Set<ItemId> requiredItems() {
        return requirements().stream()
                .filter(Requirement::required)
                .map(Requirement::id)
                .collect(toUnmodifiableSet());
    }
}
