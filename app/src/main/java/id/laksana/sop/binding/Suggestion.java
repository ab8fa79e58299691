package id.laksana.sop.binding;

import id.laksana.organisation.structure.Post;

/**
 * Who may stand behind a performer, and why that is thought.
 *
 * @param post the one that acts, or that records for it
 * @param score from 1 to 100, the surer the higher
 * @param heard the name that led to it
 */
public record Suggestion(Standing standing, Post post, int score, Why why, String heard) {

    /** By what it is known. */
    public enum Why {
        /** It is called the same. */
        NAME,
        /** The texts call it so elsewhere. */
        ALIAS,
        /** The same duty for the same field. */
        DUTY_AND_FIELD,
        /** The same duty, and its field in part. */
        DUTY,
        /** No other post has this duty. */
        ONLY_ONE,
        /** The same field, whatever the duty is called. */
        FIELD,
        /** It stands outside the agency, and this post meets those who do. */
        RECORDS
    }
}
