package id.laksana.agency.job;

import java.time.Duration;

/**
 * Something that is done for every agency now and then. It may be broken off anywhere, and is then done anew: what was done already must not be done
 * twice.
 */
public interface AgencyJob {

    /** By which the database knows it, for ever. */
    String name();

    /** How long after one turn is over the next one begins. */
    Duration every();

    /** For the agency that is served. What is left over is done in the next turn. */
    void perform(Turn turn);
}
