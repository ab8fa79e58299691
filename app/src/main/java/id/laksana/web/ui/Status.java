package id.laksana.web.ui;

/** How something stands, in a word, and of what kind that is. */
public record Status(Kind kind, String word) {

    /** Each kind has a shape and a colour of its own; neither says more than the word does. */
    public enum Kind {
        NEUTRAL,
        RUNNING,
        GOOD,
        WARNING,
        BAD;

        /** As the stylesheet has it. */
        public String styleName() {
            return switch (this) {
                case NEUTRAL -> "neutral";
                case RUNNING -> "running";
                case GOOD -> "good";
                case WARNING -> "warning";
                case BAD -> "bad";
            };
        }
    }
}
