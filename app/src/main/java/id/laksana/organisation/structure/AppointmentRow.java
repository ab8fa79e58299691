package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("appointment")
record AppointmentRow(
        @Id UUID id,
        UUID postId,
        UUID officialId,
        String manner,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        String decree,
        long version) {

    Appointment appointment() {
        return new Appointment(
                new AppointmentId(id),
                new PostId(postId),
                new OfficialId(officialId),
                Manner.valueOf(manner),
                fromDay,
                untilDay,
                decree,
                version);
    }

    static AppointmentRow of(Appointment one) {
        return new AppointmentRow(
                one.id().value(),
                one.post().value(),
                one.official().value(),
                one.manner().name(),
                one.from(),
                one.until(),
                one.decree(),
                one.version());
    }
}
