package id.laksana.organisation.structure;

import java.util.UUID;

public record AppointmentId(UUID value) {

    public static AppointmentId fresh() {
        return new AppointmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
