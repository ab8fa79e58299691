package id.laksana.sop.version;

import java.time.Instant;

/**
 * A revision of the agency's layout.
 *
 * @param content as it is stored, whether or not it can be read
 * @param versions how many versions have been printed in it
 */
public record LayoutRevision(
        int revision, String content, String note, Instant recordedAt, String recordedBy, int versions) {

    public static final int LONGEST_NOTE = 500;
}
