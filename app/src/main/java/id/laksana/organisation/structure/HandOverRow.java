package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("hand_over")
record HandOverRow(
        @Id UUID id,
        UUID officialId,
        UUID substituteId,
        LocalDate fromDay,
        LocalDate untilDay,
        String reason,
        long version) {

    HandOver handOver() {
        return new HandOver(
                new HandOverId(id),
                new OfficialId(officialId),
                new OfficialId(substituteId),
                fromDay,
                untilDay,
                reason,
                version);
    }
}
