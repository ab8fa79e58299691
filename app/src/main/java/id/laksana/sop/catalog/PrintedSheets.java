package id.laksana.sop.catalog;

import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Lines;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.ServiceStandard;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code as-printed}: a sheet as the paper has it. */
final class PrintedSheets {

    private PrintedSheets() {}

    static Sheet read(Members sheet) {
        List<Table> tables = sheet.has("table")
                ? Stream.concat(
                                Stream.of(PrintedTables.table(sheet)),
                                sheet.objects("otherTables", PrintedTables::table).stream())
                        .toList()
                : sheet.objects("otherTables", PrintedTables::table);
        return new Sheet(
                letterhead(sheet.object("agency")),
                sheet.object("attachment", PrintedSheets::decree),
                identity(sheet.object("identity"), sheet.object("labels").object("identity")),
                sections(sheet),
                sheet.texts("titleBlocks"),
                tables,
                PrintedForms.all(sheet),
                sheet.object("standardOfService", PrintedSheets::standard),
                Transcriptions.read(sheet),
                null);
    }

    private static Letterhead letterhead(Members agency) {
        return new Letterhead(
                agency.text("name"),
                agency.text("government"),
                unit(agency.object("unit")),
                agency.object("region", PrintedSheets::region),
                agency.texts("letterhead"),
                agency.text("ambiguous"));
    }

    private static Letterhead.Unit unit(Members unit) {
        return new Letterhead.Unit(unit.text("text"), unit.text("bidang"), unit.text("seksi"), unit.text("uptd"));
    }

    private static Letterhead.Region region(Members region) {
        return new Letterhead.Region(
                region.neededWord("type", Letterhead.Region.Kind.class),
                region.needed("name"),
                region.needed("printed"));
    }

    private static Decree decree(Members attachment) {
        return new Decree(
                attachment.needed("label"),
                attachment.needed("of"),
                date(attachment.object("date")),
                attachment.needed("number"),
                attachment.needed("title"),
                attachment.needed("itemHeading"),
                attachment.texts("lines"));
    }

    private static Identity identity(Members fields, Members labels) {
        return new Identity(
                new Field<>(labels.text("number"), fields.text("number")),
                date("createdOn", fields, labels),
                date("revisedOn", fields, labels),
                date("effectiveOn", fields, labels),
                date("approvedOn", fields, labels),
                new Field<>(labels.text("approvedBy"), fields.object("approvedBy", PrintedSheets::ratifier)),
                new Field<>(labels.text("name"), fields.text("name")),
                fields.text("ambiguous"));
    }

    private static Field<PrintedDate> date(String name, Members fields, Members labels) {
        return new Field<>(labels.text(name), fields.object(name, PrintedSheets::date));
    }

    private static PrintedDate date(Members date) {
        return new PrintedDate(date.needed("text"), date.text("iso"));
    }

    private static Ratifier ratifier(Members approver) {
        return new Ratifier(
                approver.needed("raw"),
                approver.needed("title"),
                approver.text("name"),
                approver.object("nip", nip -> new Ratifier.Nip(nip.needed("text"), nip.text("ambiguous"))),
                approver.text("nipLabel"),
                approver.text("rank"),
                approver.text("mark"),
                approver.text("ambiguous"));
    }

    private static Sections sections(Members sheet) {
        return new Sections(
                section("legalBasis", sheet),
                section("executorQualifications", sheet),
                section("relatedSops", sheet),
                section("equipment", sheet),
                section("warnings", sheet),
                section("records", sheet));
    }

    private static Section section(String name, Members sheet) {
        return new Section(
                sheet.object("labels").object("sections").text(name),
                sheet.object("sectionCells").text(name),
                sheet.objects(name, PrintedSheets::item));
    }

    private static Section.Item item(Members item) {
        return new Section.Item(item.text("no"), item.needed("text"), item.text("intro"), item.text("ambiguous"));
    }

    private static ServiceStandard standard(Members standard) {
        return new ServiceStandard(
                standard.needed("title"),
                standard.rows("headerRows"),
                standard.objects("rows", PrintedSheets::line),
                lines(standard));
    }

    private static ServiceStandard.Line line(Members row) {
        return new ServiceStandard.Line(
                row.text("no"),
                row.needed("activity"),
                row.texts("requirements"),
                row.object("duration", time -> time.needed("text")),
                row.texts("outputs"),
                row.text("note"));
    }

    /** Where a block stands in its document. */
    static Lines lines(Members block) {
        List<Integer> lines = block.wholes("sourceLines");
        return new Lines(block.needed("sourceFile"), lines.getFirst(), lines.getLast());
    }
}
