package id.laksana.numbering;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "number_entry", alias = "n")
record EntryRow(
        @Id UUID id,
        String register,
        @Nullable String period,
        @Nullable Integer seq,
        String text,
        String state,
        @Nullable LocalDate day,
        String subject,
        String reason,
        Instant recordedAt,
        String recordedByName,
        long version) {

    NumberEntry entry() {
        return new NumberEntry(
                id,
                register,
                Optional.ofNullable(seq),
                text,
                NumberState.valueOf(state),
                Optional.ofNullable(day),
                subject,
                reason,
                recordedAt,
                recordedByName,
                version);
    }
}
