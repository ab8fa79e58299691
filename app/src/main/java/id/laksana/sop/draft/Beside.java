package id.laksana.sop.draft;

import java.util.UUID;

/**
 * A text for a cell that somebody else had written meanwhile: it stands beside what the cell says until somebody chooses.
 *
 * @param seq of its entry in the log
 */
public record Beside(long seq, String cell, String text, UUID author, String by) {}
