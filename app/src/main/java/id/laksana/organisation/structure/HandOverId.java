package id.laksana.organisation.structure;

import java.util.UUID;

public record HandOverId(UUID value) {

    public static HandOverId fresh() {
        return new HandOverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
