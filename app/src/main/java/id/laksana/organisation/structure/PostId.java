package id.laksana.organisation.structure;

import java.util.UUID;

public record PostId(UUID value) {

    public static PostId fresh() {
        return new PostId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
