package id.laksana.sop.layout.ui;

import id.laksana.sop.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a letterhead with how they look, which a layout says apart. */
final class LetterheadRows {

    static final String LINES = "letterhead/lines";
    static final String LOOKS = "letterhead/looks";
    static final String TEXT = "text";
    static final String SIZE = "size";
    static final String BOLD = "bold";

    private static final Json USUAL = look("USUAL", true);

    private LetterheadRows() {}

    static List<Json> of(Json.Members tree) {
        List<Json> looks = Trees.elements(tree, LOOKS);
        List<Json> rows = new ArrayList<>();
        for (Json line : Trees.elements(tree, LINES)) {
            Json look = rows.size() < looks.size() ? looks.get(rows.size()) : USUAL;
            rows.add(new Json.Members(Map.of(
                    TEXT, line,
                    SIZE, new Json.Text(Trees.text(look, SIZE)),
                    BOLD, new Json.Truth(Trees.truth(look, BOLD)))));
        }
        return rows;
    }

    static Json lines(List<Json> rows) {
        return new Json.Elements(rows.stream()
                .map(row -> (Json) new Json.Text(Trees.text(row, TEXT)))
                .toList());
    }

    static Json looks(List<Json> rows) {
        return new Json.Elements(rows.stream()
                .map(row -> look(Trees.text(row, SIZE), Trees.truth(row, BOLD)))
                .toList());
    }

    static boolean areUsual(List<Json> rows) {
        return rows.stream()
                .allMatch(row ->
                        look(Trees.text(row, SIZE), Trees.truth(row, BOLD)).equals(USUAL));
    }

    static Json.Members fresh() {
        return new Json.Members(
                Map.of(TEXT, new Json.Text(""), SIZE, new Json.Text("USUAL"), BOLD, new Json.Truth(true)));
    }

    private static Json look(String size, boolean bold) {
        return new Json.Members(Map.of(SIZE, new Json.Text(size), BOLD, new Json.Truth(bold)));
    }
}
