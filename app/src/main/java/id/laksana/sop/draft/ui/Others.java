package id.laksana.sop.draft.ui;

import id.laksana.sop.draft.DraftNews.Present;
import id.laksana.sop.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who else is at a draft, as the page shows them: each person in a colour of their own, the same on every page. */
final class Others {

    private static final int COLOURS = 6;

    private Others() {}

    static Json of(List<Present> others) {
        return new Json.Elements(others.stream().map(Others::told).toList());
    }

    private static Json told(Present other) {
        Map<String, Json> told = new LinkedHashMap<>();
        told.put("name", new Json.Text(other.name()));
        told.put("cell", new Json.Text(other.cell()));
        told.put("colour", new Json.Whole(Math.floorMod(other.person().hashCode(), COLOURS)));
        return new Json.Members(told);
    }
}
