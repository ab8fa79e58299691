package id.laksana.casework.engine;

import java.util.Set;

/**
 * By what a case runs.
 *
 * @param items all that an applicant has to bring, by their ids
 * @param required those without which no application is complete
 */
public record Course(Track track, Set<String> items, Set<String> required) {

    public Course {
        items = Set.copyOf(items);
        required = Set.copyOf(required);
        if (!items.containsAll(required)) {
            throw new IllegalArgumentException("Required without being an item");
        }
    }
}
