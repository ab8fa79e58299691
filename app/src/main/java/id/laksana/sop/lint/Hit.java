package id.laksana.sop.lint;

import java.util.List;

/** What a rule found: where, and the words or numbers that show it. */
record Hit(Place place, List<String> data) {

    Hit(Place place, String... data) {
        this(place, List.of(data));
    }
}
