package id.laksana.numbering;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

@MappedEntity("number_pattern")
record PatternRow(
        @Id int revision,
        String register,
        String pattern,
        String reset,
        int first,
        String unit,
        String classification,
        LocalDate validFrom,
        Instant recordedAt,
        String recordedByName) {

    PatternRevision kept() {
        return new PatternRevision(
                register,
                revision,
                pattern,
                Reset.valueOf(reset),
                first,
                unit,
                classification,
                validFrom,
                recordedAt,
                recordedByName);
    }
}
