package id.laksana.sop.adoption;

import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.sheet.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of another agency without what belongs to that agency alone: letterhead, decree, number, dates, who ratified it, the forms and the
 * standard of its paper, what was noted when it was transcribed, and regulations of its region.
 *
 * @param leftOut the regulations of the other region, for which the agency puts its own
 * @param naming activities that still name the other region
 */
record OwnSheet(Sheet sheet, List<String> leftOut, List<String> naming) {

    private static final Pattern OF_A_REGION = Pattern.compile(
            "(?i)(peraturan|keputusan|instruksi|surat edaran)\\s+(daerah|wali\\s?kota|bupati|gubernur|kepala dinas)\\b|(perda|perwal|perwali|perbup|pergub)\\b");

    /** As a sheet is written, where a line end is no character of its own. */
    private static final String GAP = "(?:\\s|\\\\n)+";

    OwnSheet {
        leftOut = List.copyOf(leftOut);
        naming = List.copyOf(naming);
    }

    static OwnSheet of(Sheet theirs) {
        String region = region(theirs);
        List<Table> tables = theirs.table().map(OwnSheet::table).stream().toList();
        Sheet own = new Sheet(
                new Letterhead(null, null, new Letterhead.Unit(null, null, null, null), null, List.of(), null),
                null,
                identity(theirs.identity()),
                sections(theirs.sections(), region),
                List.of(),
                tables,
                List.of(),
                null,
                null,
                theirs.reading());
        List<String> leftOut = theirs.sections().byName().values().stream()
                .flatMap(section -> section.items().stream())
                .map(Section.Item::text)
                .filter(text -> isTheirs(text, region))
                .toList();
        return new OwnSheet(own, leftOut, naming(own, region));
    }

    /** What the activities say of the region. */
    static List<String> naming(Sheet sheet, String region) {
        return sheet.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.activity().text())
                .filter(text -> names(text, region))
                .toList();
    }

    /** The same with the agency's name wherever the other agency calls itself, with its region or without. */
    static Sheet inNameOf(Sheet sheet, String agency, String region, String official) {
        if (agency.isBlank() || official.isBlank()) {
            return sheet;
        }
        Pattern theirs = Pattern.compile(
                "(?i)" + words(agency) + "(" + GAP + words(region) + ")?(?![\\p{L}\\p{N}])", Pattern.UNICODE_CASE);
        String ours = official.replace("\\", "\\\\").replace("\"", "\\\"");
        String written = new String(SheetFormat.write(sheet).bytes(), StandardCharsets.UTF_8);
        String renamed = theirs.matcher(written).replaceAll(Matcher.quoteReplacement(ours));
        return SheetFormat.readStored(renamed.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(String name) {
        return Stream.of(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining(GAP));
    }

    /** Of Kabupaten Kudus the word Kudus, by which its regulations and its regent are known too; blank where no region is known. */
    private static String region(Sheet sheet) {
        return Optional.ofNullable(sheet.letterhead().region())
                .map(Letterhead.Region::name)
                .map(OwnSheet::region)
                .orElse("");
    }

    static String region(String owner) {
        return owner.replaceFirst("^(?i:kota|kabupaten)\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** What a region lays down holds in that region only, whether or not it says which. */
    private static boolean isTheirs(String text, String region) {
        return names(text, region) || OF_A_REGION.matcher(text.strip()).lookingAt();
    }

    private static boolean names(String text, String region) {
        return !region.isBlank() && text.toLowerCase(Locale.ROOT).contains(region);
    }

    private static Identity identity(Identity theirs) {
        return new Identity(
                blank("Nomor SOP"),
                blank("Tanggal Pembuatan"),
                blank("Tanggal Revisi"),
                blank("Tanggal Efektif"),
                blank("Tanggal Pengesahan"),
                blank("Disahkan oleh"),
                new Field<>("Nama SOP", theirs.name().value()),
                null);
    }

    private static <T> Field<T> blank(String label) {
        return new Field<>(label, null);
    }

    private static Sections sections(Sections theirs, String region) {
        return new Sections(
                section(theirs.legalBasis(), region),
                section(theirs.qualifications(), region),
                section(theirs.relatedSops(), region),
                section(theirs.equipment(), region),
                section(theirs.warnings(), region),
                section(theirs.records(), region));
    }

    /** Its items are the text from now on: what is printed around them is the paper's, and the numbers are the layout's. */
    private static Section section(Section theirs, String region) {
        List<Section.Item> items = theirs.items().stream()
                .filter(item -> !isTheirs(item.text(), region))
                .map(item -> new Section.Item(null, item.text(), item.intro(), null))
                .toList();
        boolean onlyPrinted =
                theirs.items().isEmpty() && !isTheirs(Objects.requireNonNullElse(theirs.printed(), ""), region);
        return new Section(null, onlyPrinted ? theirs.printed() : null, items);
    }

    private static Table table(Table theirs) {
        return new Table(
                theirs.id(),
                null,
                theirs.header(),
                theirs.numbering(),
                theirs.columns(),
                theirs.rows().stream().map(OwnSheet::row).toList(),
                null,
                null,
                null);
    }

    private static Row row(Row theirs) {
        return new Row(
                theirs.id(),
                theirs.no(),
                theirs.activity(),
                theirs.marks().stream().map(OwnSheet::mark).toList(),
                theirs.requirements(),
                theirs.time(),
                theirs.outputs(),
                theirs.remark(),
                null,
                null);
    }

    private static Mark mark(Mark theirs) {
        return new Mark(theirs.performer(), theirs.cell(), theirs.printed(), theirs.symbols(), theirs.diagram(), null);
    }

    /** The same under another name. */
    static Sheet named(Sheet sheet, String name) {
        Identity identity = sheet.identity();
        return with(
                sheet,
                new Identity(
                        identity.number(),
                        identity.created(),
                        identity.revised(),
                        identity.effective(),
                        identity.ratified(),
                        identity.ratifiedBy(),
                        new Field<>(identity.name().label(), name),
                        identity.doubt()));
    }

    static Sheet with(Sheet sheet, Identity identity) {
        return new Sheet(
                sheet.letterhead(),
                sheet.decree(),
                identity,
                sheet.sections(),
                sheet.captions(),
                sheet.tables(),
                sheet.forms(),
                sheet.standard(),
                sheet.transcription(),
                sheet.reading());
    }
}
