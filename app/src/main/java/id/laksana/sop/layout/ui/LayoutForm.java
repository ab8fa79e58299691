package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.laksana.sop.json.Json;
import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Arrangement.Block;
import id.laksana.sop.layout.Arrangement.Grid;
import id.laksana.sop.layout.Arrangement.Letterhead;
import id.laksana.sop.layout.Arrangement.Paper;
import id.laksana.sop.layout.Arrangement.PlacedField;
import id.laksana.sop.layout.Look;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.version.Logos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that a layout says of sheets, part by part. */
final class LayoutForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<String> LABELS =
            List.of("no", "activity", "performers", "quality", "requirements", "time", "outputs", "remark");

    private static final List<String> OF_FORM_2 = List.of(
            "data",
            "title",
            "kind",
            "owners",
            "productOwner",
            "activityOwner",
            "scope",
            "steps",
            "name",
            "opening",
            "main",
            "closing",
            "details");

    private final transient Logos logos;
    private final transient List<Column.Choice> posts;
    private final transient BiConsumer<String, Json> edited;
    private final List<Inputs> parts = new ArrayList<>();

    /**
     * All parts, of which the letterhead is open.
     *
     * @param posts of the agency, by their ids
     * @param edited takes the place and what is said there now; nothing is said by what is null
     */
    LayoutForm(Logos logos, List<Column.Choice> posts, BiConsumer<String, Json> edited) {
        this.logos = logos;
        this.posts = posts;
        this.edited = edited;
        letterhead().setOpened(true);
        identity();
        sections();
        table();
        signatures();
        paper();
        blocks();
        forms();
        parts.forEach(getContent()::add);
    }

    void show(Json.Members tree) {
        parts.forEach(part -> part.show(tree));
    }

    private Inputs part(String name) {
        Inputs part = new Inputs(getTranslation("layout.part." + name), edited);
        parts.add(part);
        return part;
    }

    private Inputs letterhead() {
        Inputs part = part("letterhead");
        RowsField lines = new RowsField(
                getTranslation("layouts.lines"),
                List.of(
                        Column.text(LetterheadRows.TEXT, getTranslation("layouts.line")),
                        Column.choice(
                                LetterheadRows.SIZE,
                                getTranslation("layouts.size"),
                                choices(Look.Size.values(), word -> getTranslation("layouts.size." + word))),
                        Column.tick(LetterheadRows.BOLD, getTranslation("layouts.bold"))),
                LetterheadRows.fresh(),
                rows -> {
                    part.edit(LetterheadRows.LINES, LetterheadRows.lines(rows));
                    part.edit(
                            LetterheadRows.LOOKS,
                            LetterheadRows.areUsual(rows) ? new Json.Nothing() : LetterheadRows.looks(rows));
                });
        LogoField logo = new LogoField(
                logos, name -> part.edit("letterhead/logo", name.isEmpty() ? new Json.Nothing() : new Json.Text(name)));
        part.with(logo, 2).shows(tree -> logo.show(Trees.text(tree, "letterhead/logo")));
        part.with(lines, 2).shows(tree -> lines.show(LetterheadRows.of(tree)));
        return part.choice(
                "letterhead/place",
                getTranslation("layouts.letterhead.place"),
                choices(Letterhead.Place.values(), word -> getTranslation("layouts.letterhead.place." + word)));
    }

    private void identity() {
        part("identity")
                .rows(
                        "identity/fields",
                        getTranslation("layouts.fields"),
                        List.of(
                                Column.choice(
                                        "field",
                                        getTranslation("layouts.field"),
                                        choices(IdentityField.values(), word -> getTranslation("identity." + word))),
                                Column.text("label", getTranslation("layouts.label")),
                                Column.choice(
                                        "place",
                                        getTranslation("layouts.field.place"),
                                        choices(
                                                PlacedField.Place.values(),
                                                word -> getTranslation("layouts.field.place." + word)))),
                        new Json.Members(Map.of(
                                "field", new Json.Text(IdentityField.RATIFIED.name()),
                                "label", new Json.Text(getTranslation("identity." + IdentityField.RATIFIED.name())),
                                "place", new Json.Text(PlacedField.Place.BESIDE_LETTERHEAD.name()))))
                .optionalChoice("identity/ratifier", getTranslation("layouts.ratifier"), posts)
                .text("identity/separator", getTranslation("layouts.separator"))
                .lines("identity/captions", getTranslation("layouts.captions"));
    }

    private void sections() {
        List<Column> columns = List.of(
                Column.choice(
                        "section",
                        getTranslation("layouts.section"),
                        choices(SectionName.values(), word -> getTranslation("section." + word))),
                Column.text("label", getTranslation("layouts.label")));
        Json.Members fresh = new Json.Members(Map.of(
                "section", new Json.Text(SectionName.LEGAL_BASIS.name()),
                "label", new Json.Text(getTranslation("section." + SectionName.LEGAL_BASIS.name()))));
        part("sections")
                .rows("sections/left", getTranslation("layouts.sections.left"), columns, fresh)
                .rows("sections/right", getTranslation("layouts.sections.right"), columns, fresh)
                .choice(
                        "sections/reading",
                        getTranslation("layouts.reading"),
                        choices(Grid.Reading.values(), word -> getTranslation("layouts.reading." + word)))
                .text("list", getTranslation("layouts.list"));
    }

    private void table() {
        Inputs part = part("table");
        LABELS.forEach(label -> part.text("table/labels/" + label, getTranslation("layouts.column." + label)));
        ChosenWords columns = new ChosenWords(
                getTranslation("layouts.columns"),
                choices(
                        Arrangement.Columns.Part.values(),
                        word -> getTranslation("layouts.column." + word.name().toLowerCase(Locale.ROOT))),
                words -> part.edit("table/parts", words));
        part.with(columns, 2)
                .shows(tree -> columns.show(
                        Trees.at(tree, "table/parts") == null
                                ? Stream.of(Arrangement.Columns.Part.values())
                                        .map(Enum::name)
                                        .toList()
                                : Trees.texts(tree, "table/parts")));
        part.tick("table/remarkOfQuality", getTranslation("layouts.remark-of-quality"))
                .tick("table/numbered", getTranslation("layouts.numbered"))
                .tick("table/repeated", getTranslation("layouts.repeated"))
                .text("table/steps", getTranslation("layouts.steps"))
                .text("table/units/minute", getTranslation("layouts.unit.minute"))
                .text("table/units/hour", getTranslation("layouts.unit.hour"))
                .text("table/units/day", getTranslation("layouts.unit.day"))
                .lines("table/captions", getTranslation("layouts.captions"));
    }

    private void signatures() {
        Inputs part = part("signatures");
        List<Column> columns = List.of(
                Column.text("label", getTranslation("layouts.signature.label")),
                Column.optionalChoice("post", getTranslation("layouts.signature.post"), posts),
                Column.optionalText("office", getTranslation("layouts.signature.office")),
                Column.optionalText("name", getTranslation("layouts.signature.name")),
                Column.optionalText("nip", getTranslation("layouts.signature.nip")));
        part.rows(
                "signatures",
                getTranslation("layouts.signatures"),
                columns,
                new Json.Members(Map.of("label", new Json.Text(getTranslation("layouts.signature.usual")))));
        DatedField dated = new DatedField(value -> part.edit("dated", value));
        part.with(dated, 2).shows(dated::show);
    }

    private void paper() {
        part("paper")
                .choice("paper/size", getTranslation("layouts.paper.size"), words(Paper.Size.values()))
                .choice(
                        "paper/margin",
                        getTranslation("layouts.margin"),
                        choices(Paper.Margin.values(), word -> getTranslation("layouts.margin." + word)))
                .tick("paper/landscape", getTranslation("layouts.landscape"));
    }

    private void blocks() {
        Inputs part = part("order");
        ChosenWords order = new ChosenWords(
                getTranslation("layouts.blocks"),
                choices(Block.values(), word -> getTranslation("layouts.block." + word)),
                words -> part.edit("order", words));
        part.with(order, 2).shows(tree -> order.show(Trees.texts(tree, "order")));
        part.tick("standard/derived", getTranslation("layouts.standard.derived"))
                .text("standard/title", getTranslation("layouts.standard.title", "{0}"));
    }

    private void forms() {
        Inputs one = part("titles")
                .lines("titles/captions", getTranslation("layouts.captions"))
                .text("titles/agency", getTranslation("layouts.titles.agency"));
        for (int column = 0; column < Arrangement.Titles.COLUMNS; column++) {
            one.text("titles/columns/" + column, getTranslation("layouts.titles.column", column + 1));
        }
        one.tick("titles/numbered", getTranslation("layouts.numbered"));
        Inputs two = part("activity").lines("activity/captions", getTranslation("layouts.captions"));
        OF_FORM_2.forEach(name -> two.text("activity/" + name, getTranslation("layouts.form2." + name)));
    }

    private static <E extends Enum<E>> List<Column.Choice> choices(E[] words, Function<E, String> called) {
        return Stream.of(words)
                .map(word -> new Column.Choice(word.name(), called.apply(word)))
                .toList();
    }

    private static <E extends Enum<E>> List<Column.Choice> words(E[] words) {
        return choices(words, Enum::name);
    }
}
