package id.laksana.sop.service.field;

import java.time.Instant;

/**
 * That a form was laid down.
 *
 * @param by the name of who did
 * @param proposed whether nobody of the agency has, but a case needed something to be pinned to
 */
public record FormRevision(int revision, Instant at, String by, boolean proposed) {}
