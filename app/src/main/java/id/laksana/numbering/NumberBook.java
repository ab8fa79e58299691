package id.laksana.numbering;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.Sort;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The book of all numbers, to be read. */
@Singleton
public class NumberBook {

    private final EntryRows entries;
    private final Access access;

    NumberBook(EntryRows entries, Access access) {
        this.entries = entries;
        this.access = access;
    }

    /** What somebody wants to know of it. */
    public record Question(
            String words, Optional<String> register, Optional<NumberState> state, By by, boolean descending) {

        private @Nullable String registerOrNull() {
            return register.orElse(null);
        }

        private @Nullable String stateOrNull() {
            return state.map(NumberState::name).orElse(null);
        }

        private Sort sort() {
            Sort.Order.Direction direction = descending ? Sort.Order.Direction.DESC : Sort.Order.Direction.ASC;
            return Sort.of(Stream.concat(
                            Stream.of(by.fields).map(field -> new Sort.Order(field, direction, false)),
                            Stream.of(Sort.Order.desc("id")))
                    .toList());
        }
    }

    /** What it can be sorted by. */
    public enum By {
        TIME("recordedAt", "seq"),
        NUMBER("text"),
        REGISTER("register", "period", "seq"),
        STATE("state", "recordedAt"),
        DAY("day", "recordedAt");

        @SuppressWarnings("ImmutableEnumChecker") // nobody else has it
        private final String[] fields;

        By(String... fields) {
            this.fields = fields;
        }
    }

    @Transactional(readOnly = true)
    public List<NumberEntry> part(Question asked, int from, int most) {
        access.require(Permission.EDIT_NUMBERS);
        return entries
                .part(asked.words(), asked.registerOrNull(), asked.stateOrNull(), asked.sort(), Limit.of(most, from))
                .stream()
                .map(EntryRow::entry)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Question asked) {
        access.require(Permission.EDIT_NUMBERS);
        return entries.count(asked.words(), asked.registerOrNull(), asked.stateOrNull());
    }

    /** Hands over all that is asked for, one after the other. */
    @Transactional(readOnly = true)
    public void each(Question asked, Consumer<NumberEntry> each) {
        access.require(Permission.EDIT_NUMBERS);
        try (Stream<EntryRow> all =
                entries.all(asked.words(), asked.registerOrNull(), asked.stateOrNull(), asked.sort())) {
            all.map(EntryRow::entry).forEach(each);
        }
    }
}
