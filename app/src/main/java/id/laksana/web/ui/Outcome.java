package id.laksana.web.ui;

/** What became of a thing that a form wanted to save. */
public sealed interface Outcome<T> {

    /**
     * It is saved.
     *
     * @param thing as it is stored now
     */
    record Stored<T>(T thing) implements Outcome<T> {}

    /**
     * It cannot be so; what was typed stays in the form.
     *
     * @param why a sentence that names the place
     */
    record Refused<T>(String why) implements Outcome<T> {}
}
