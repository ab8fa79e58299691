package id.laksana.casework.engine;

import java.time.Instant;

/**
 * What a case begins with.
 *
 * @param applicant who applies and what they say
 * @param receivedAt when it came in, which may be long ago where it was on paper until now
 */
public record Beginning(String receipt, Happened.Pinned pinned, boolean practice, Said applicant, Instant receivedAt) {}
