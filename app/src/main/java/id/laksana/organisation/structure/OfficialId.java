package id.laksana.organisation.structure;

import java.util.UUID;

public record OfficialId(UUID value) {

    public static OfficialId fresh() {
        return new OfficialId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
