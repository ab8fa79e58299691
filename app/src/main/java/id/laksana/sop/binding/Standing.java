package id.laksana.sop.binding;

import id.laksana.sop.procedure.PerformerKind;

/** What a performer is to the agency: posts of it, or somebody for whom a post of it records what was done. */
public enum Standing {
    POSTS,
    APPLICANT,
    SYSTEM,
    EXTERNAL;

    public static Standing of(PerformerKind kind) {
        return switch (kind) {
            case ROLE, GROUP -> POSTS;
            case APPLICANT -> APPLICANT;
            case SYSTEM -> SYSTEM;
            case EXTERNAL_AGENCY -> EXTERNAL;
        };
    }

    /** Whether one post records for it, instead of posts acting themselves. */
    public boolean isRecorded() {
        return this != POSTS;
    }
}
