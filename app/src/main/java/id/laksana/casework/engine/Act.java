package id.laksana.casework.engine;

import java.util.List;

/** What a command comes to, before it has its place in the history. */
sealed interface Act {

    record Does(Happened what, By by, List<Words> words) implements Act {

        Does(Happened what, By by) {
            this(what, by, List.of());
        }
    }

    record Not(Refusal why) implements Act {}

    record Words(String name, Said said) {}
}
