package id.laksana.agency;

import id.laksana.migrations.AgencyKey;

/** What some node, perhaps this one, has announced of an agency; where nothing is said of an agency, something may have been missed. */
public sealed interface Announced {

    /** @param text of at most a few thousand letters, without names of people */
    record News(AgencyKey agency, String topic, String text) implements Announced {}

    /** The connection was lost for a while: whoever lives on news reads anew. */
    record Missed() implements Announced {}
}
