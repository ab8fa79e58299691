package id.laksana.organisation.structure;

import id.laksana.web.VisibleText;

/** Lines that people type. */
final class Typed {

    private Typed() {}

    static String line(String typed, int longest) {
        String line = VisibleText.of(typed).replaceAll("[\\s\\u00A0]+", " ").strip();
        if (line.length() > longest) {
            throw new IllegalArgumentException("Longer than " + longest);
        }
        return line;
    }

    static String needed(String typed, int longest) {
        String line = line(typed, longest);
        if (line.isEmpty()) {
            throw new IllegalArgumentException("Nothing is typed.");
        }
        return line;
    }
}
