package id.laksana.sop.print;

import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.UnreadableJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands on paper, string by string and each with the cell in which it stands, taken from a file of the catalog without the help of our own
 * model. Words that were broken at the end of a line are joined as the file's {@code readAs} says, markup is folded to text.
 */
public final class VerbatimStrings {

    private static final Path FOLDER = Path.of("src/main/resources/catalog/as-printed");

    /** The whole sheet, for words that are quoted from somewhere in it. */
    public static final String ANYWHERE = "sheet";

    private static final Map<String, String> FIELDS = Map.of(
            "number", "NUMBER",
            "createdOn", "CREATED",
            "revisedOn", "REVISED",
            "effectiveOn", "EFFECTIVE",
            "approvedOn", "RATIFIED",
            "approvedBy", "RATIFIED_BY",
            "name", "NAME");
    private static final Map<String, String> SECTIONS = Map.of(
            "legalBasis", "LEGAL_BASIS",
            "executorQualifications", "QUALIFICATIONS",
            "relatedSops", "RELATED_SOPS",
            "equipment", "EQUIPMENT",
            "warnings", "WARNINGS",
            "records", "RECORDS");

    private final List<Expected> expected = new ArrayList<>();
    private int drawn;

    private VerbatimStrings() {}

    /**
     * A string and where it stands.
     *
     * @param cell what an element of the sheet carries as {@code data-cell}; where several do, it stands in one of them
     */
    public record Expected(String cell, String text) {

        /** What paper shows and a sheet that is drawn anew does not: its marks, and the scraps beside it. */
        public boolean isOfPaperOnly() {
            return cell.equals("loose") || cell.endsWith("/performers");
        }
    }

    /** All strings of a sheet such as {@code kudus/01-izin-usaha-industri}. */
    public static List<Expected> of(String id) {
        return read(id).expected;
    }

    /** How many marks are drawn as symbols: boxes and arrows. */
    public static int drawn(String id) {
        return read(id).drawn;
    }

    private static VerbatimStrings read(String id) {
        VerbatimStrings strings = new VerbatimStrings();
        try {
            strings.sheet(new Paper(JsonReader.read(Files.readAllBytes(FOLDER.resolve(id + ".json")))));
        } catch (IOException | UnreadableJson e) {
            throw new AssertionError(id, e);
        }
        return strings;
    }

    private void add(String cell, String text) {
        String folded = PrintedText.fold(text);
        if (!folded.isEmpty()) {
            expected.add(new Expected(cell, folded));
        }
    }

    private void addAll(String cell, Stream<String> texts) {
        texts.forEach(text -> add(cell, text));
    }

    private void sheet(Paper sheet) {
        head(sheet);
        identity(sheet);
        sections(sheet);
        addAll("captions", sheet.texts("titleBlocks"));
        if (sheet.has("table")) {
            table(sheet);
        }
        sheet.all("otherTables").forEach(this::table);
        new FormStrings(this::add).read(sheet);
        quotes(sheet);
        addAll("loose", sheet.all("looseFragments").map(fragment -> fragment.text("text")));
    }

    private void head(Paper sheet) {
        Paper agency = sheet.in("agency");
        Paper unit = agency.in("unit");
        addAll("letterhead", agency.texts("letterhead"));
        addAll("letterhead", Stream.of(agency.text("name"), agency.text("government")));
        addAll("letterhead", Stream.of("text", "bidang", "seksi", "uptd").map(unit::text));
        add(ANYWHERE, agency.in("region").text("printed"));
        Paper decree = sheet.in("attachment");
        addAll("decree", decree.texts("lines"));
        addAll(
                "decree",
                Stream.of("label", "of", "number", "title", "itemHeading").map(decree::text));
        add("decree", decree.in("date").text("text"));
    }

    private void identity(Paper sheet) {
        Paper identity = sheet.in("identity");
        FIELDS.forEach((name, field) -> {
            String cell = "identity/" + field;
            add(cell + "/label", sheet.in("labels").in("identity").text(name));
            add(cell, identity.text(name));
            add(cell, identity.in(name).text("text"));
        });
        Paper ratifier = identity.in("approvedBy");
        addAll(
                "identity/RATIFIED_BY",
                Stream.of("raw", "title", "name", "nipLabel", "mark").map(ratifier::text));
        add("identity/RATIFIED_BY", ratifier.in("nip").text("text"));
    }

    private void sections(Paper sheet) {
        SECTIONS.forEach((name, section) -> {
            String cell = "section/" + section;
            add(cell + "/label", sheet.in("labels").in("sections").text(name));
            List<String> pieces = sheet.all(name)
                    .flatMap(item -> Stream.of(item.text("intro"), item.text("no"), item.text("text")))
                    .filter(text -> !text.isEmpty())
                    .toList();
            addAll(cell, pieces.stream());
            add(cell, PrintedText.apart(sheet.in("sectionCells").text(name), pieces));
        });
    }

    private void table(Paper printing) {
        Paper table = printing.in("table");
        String id = table.text("id");
        List<Paper> broken = printing.all("actors")
                .filter(actor -> !actor.text("readAs").isEmpty())
                .toList();
        add("captions", table.text("title"));
        table.rows("headerRows").flatMap(List::stream).forEach(text -> add(id + "/head", joined(text, broken)));
        printing.all("actors").forEach(actor -> add(id + "/head", joined(actor.text("name"), broken)));
        addAll(id + "/numbering", table.texts("numberRow"));
        printing.all("steps").forEach(row -> row(id, row));
    }

    private static String joined(String name, List<Paper> broken) {
        return broken.stream()
                .filter(actor -> actor.text("name").equals(name))
                .map(actor -> actor.text("readAs"))
                .findFirst()
                .orElse(name);
    }

    private void row(String table, Paper row) {
        String step = table + "-" + row.whole("index") + "/";
        Paper printed = row.in("raw");
        String readAs = row.text("activityReadAs");
        add(step + "no", row.text("no"));
        add(step + "activity", readAs.isEmpty() ? printed.text("activity") : readAs);
        addAll(step + "activity", Stream.of(row.text("activityLead"), row.text("activityTail")));
        addAll(step + "activity", row.texts("activityItems"));
        add(step + "requirements", printed.text("requirements"));
        addAll(step + "requirements", row.texts("requirements"));
        add(step + "time", printed.text("duration"));
        add(step + "outputs", printed.text("outputs"));
        addAll(step + "outputs", row.texts("outputs"));
        add(step + "remark", printed.text("note"));
        row.all("actorCells").forEach(mark -> mark(step + "performers", mark));
        add(ANYWHERE, row.in("textActor").text("phrase"));
    }

    private void mark(String cell, Paper mark) {
        if (mark.has("diagram")) {
            Paper diagram = mark.in("diagram");
            addAll(cell, diagram.all("nodes").map(node -> node.text("text")));
            drawn += (int) diagram.all("nodes").count();
        } else {
            String text = mark.text("text");
            drawn += (int) Stream.of("[]", "↓", "→", "←").filter(text::contains).count();
            add(cell, text.replaceAll("\\[]|[↓→←]", " "));
        }
    }

    /** What is noted of decisions, but not their Ya and Tidak: those are marks of their cells, or scraps. */
    private void quotes(Paper sheet) {
        sheet.all("decisions").forEach(decision -> {
            addAll(ANYWHERE, Stream.of("condition", "action", "toActorText").map(decision::text));
            addAll(ANYWHERE, Stream.of("condition", "action").map(decision.in("otherwise")::text));
        });
    }
}
