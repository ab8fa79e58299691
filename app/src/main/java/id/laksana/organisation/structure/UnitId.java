package id.laksana.organisation.structure;

import java.util.UUID;

public record UnitId(UUID value) {

    public static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
