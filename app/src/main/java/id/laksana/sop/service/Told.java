package id.laksana.sop.service;

import java.util.List;

/**
 * A component as everybody may read it: the agency's own words, or what its SOP says, or nothing. Times, fees and complaints are words of the agency
 * or nothing: what else is known of them is no text.
 *
 * @param proposed whether it is the SOP that says so
 */
public record Told(Component component, List<String> lines, boolean proposed) {

    public Told {
        lines = List.copyOf(lines);
    }
}
