package id.laksana.organisation.structure;

import java.util.UUID;

public record MandateId(UUID value) {

    public static MandateId fresh() {
        return new MandateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
