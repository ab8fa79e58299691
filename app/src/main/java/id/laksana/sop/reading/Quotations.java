package id.laksana.sop.reading;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.lint.Place;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where on a sheet the words stand that a reading quotes, letter for letter. */
public final class Quotations {

    private final List<Passage> passages = new ArrayList<>();

    /** The closest to the reading first: its rows, the rest of the sheet, other printings of the table. */
    public Quotations(Sheet sheet) {
        sheet.table().ifPresent(this::addRead);
        sheet.identity().fields().forEach((field, content) -> add(new Place.AtField(field), content));
        sheet.sections().byName().forEach((section, content) -> add(new Place.AtSection(section), content));
        for (Forms forms : sheet.forms()) {
            add(new Place.AtForm(1), forms.titles());
            add(new Place.AtForm(2), forms.activity());
        }
        for (Table table : sheet.tables()) {
            add(new Place.AtTable(table.id()), table);
        }
        add(new Place.WholeSheet(), sheet.with(null));
    }

    public Optional<Place> find(String quote) {
        return passages.stream()
                .filter(passage -> passage.text().contains(quote))
                .map(Passage::place)
                .findFirst();
    }

    private void addRead(Table table) {
        for (Row row : table.rows()) {
            add(new Place.AtRow(row.id(), RowCell.ACTIVITY), row.activity());
            add(new Place.AtRow(row.id(), RowCell.REQUIREMENTS), row.requirements());
            add(new Place.AtRow(row.id(), RowCell.TIME), row.time());
            add(new Place.AtRow(row.id(), RowCell.OUTPUTS), row.outputs());
            add(new Place.AtRow(row.id(), RowCell.REMARK), row.remark());
            add(new Place.AtRow(row.id(), RowCell.PERFORMERS), row.marks());
        }
        for (Table.Column column : table.columns()) {
            add(new Place.AtPerformer(column.performer()), column);
        }
    }

    private void add(Place place, @Nullable Object part) {
        if (part != null) {
            texts(RecordJson.write(part)).forEach(text -> passages.add(new Passage(place, text)));
        }
    }

    private static Stream<String> texts(Json json) {
        return switch (json) {
            case Json.Text text -> Stream.of(text.value());
            case Json.Elements elements -> elements.values().stream().flatMap(Quotations::texts);
            case Json.Members members -> members.values().values().stream().flatMap(Quotations::texts);
            case Json.Whole _, Json.Truth _, Json.Nothing _ -> Stream.empty();
        };
    }

    private record Passage(Place place, String text) {}
}
