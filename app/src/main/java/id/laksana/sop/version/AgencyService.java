package id.laksana.sop.version;

import org.jspecify.annotations.Nullable;

/**
 * A service as the agency lists it.
 *
 * @param canonical the code by which agencies are compared
 * @param startsHere whether the counter begins its cases by this SOP, which matters where several SOPs serve one service
 */
public record AgencyService(
        int position, String name, @Nullable String canonical, boolean startsHere) {}
