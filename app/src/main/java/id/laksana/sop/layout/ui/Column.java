package id.laksana.sop.layout.ui;

import java.util.List;

/**
 * A value of each row of a list.
 *
 * @param name of the member that holds it
 * @param words one that may be chosen, each with what it is called; none where it is typed or ticked
 * @param optional whether it is left out where nothing is said
 */
record Column(String name, String label, Kind kind, List<Choice> words, boolean optional) {

    enum Kind {
        TEXT,
        CHOICE,
        TICK
    }

    record Choice(String word, String label) {}

    static Column text(String name, String label) {
        return new Column(name, label, Kind.TEXT, List.of(), false);
    }

    static Column optionalText(String name, String label) {
        return new Column(name, label, Kind.TEXT, List.of(), true);
    }

    static Column choice(String name, String label, List<Choice> words) {
        return new Column(name, label, Kind.CHOICE, words, false);
    }

    static Column optionalChoice(String name, String label, List<Choice> words) {
        return new Column(name, label, Kind.CHOICE, words, true);
    }

    static Column tick(String name, String label) {
        return new Column(name, label, Kind.TICK, List.of(), false);
    }
}
