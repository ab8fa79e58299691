package id.laksana.casework;

import java.util.UUID;

/** Names a case within its agency. People call it by its receipt. */
public record CaseId(UUID value) {

    public static CaseId fresh() {
        return new CaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
