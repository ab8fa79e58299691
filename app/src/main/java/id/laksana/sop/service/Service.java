package id.laksana.sop.service;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agency offers.
 *
 * @param code by which addresses call it
 * @param position its place in the agency's order
 * @param canonical the code by which agencies are compared
 * @param version of its standard
 */
public record Service(
        UUID id,
        String code,
        int position,
        String name,
        @Nullable String canonical,
        long version) {

    public static final int LONGEST_NAME = 1000;

    private static final String COMPLAINT = "complaint";

    /** Whether it is that by which people complain. */
    public boolean isForComplaints() {
        return COMPLAINT.equals(canonical);
    }
}
