package id.laksana.sop.procedure;

import java.util.regex.Pattern;

/** What may name a step or a performer: it stands in addresses, BPMN files and tables, so it is plain. */
final class Names {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private Names() {}

    static void require(String name) {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of a step or performer: " + name);
        }
    }
}
