package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Written.each;
import static id.laksana.sop.catalog.Written.maybe;
import static id.laksana.sop.catalog.Written.members;
import static id.laksana.sop.catalog.Written.word;

import id.laksana.sop.json.Json;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Forms;
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
import id.laksana.sop.sheet.Transcription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a sheet back into the file that it was read from. */
final class WrittenSheet {

    private final Sheet sheet;
    private final Transcription notes;

    private WrittenSheet(Sheet sheet) {
        this.sheet = sheet;
        this.notes = Objects.requireNonNull(sheet.transcription());
    }

    static Json of(Sheet sheet) {
        return new WrittenSheet(sheet).write();
    }

    private Json write() {
        Map<String, Json> all = new LinkedHashMap<>();
        add(all, head());
        add(all, sections(sheet.sections()));
        add(all, tables());
        add(all, forms());
        add(
                all,
                members(
                        "decisions", each(notes.decisions(), decision -> WrittenDecision.of(decision, sheet)),
                        "standardOfService", maybe(sheet.standard(), WrittenSheet::standard),
                        "looseFragments",
                                each(
                                        notes.fragments(),
                                        fragment -> members(
                                                "text",
                                                fragment.text(),
                                                "sourceLine",
                                                fragment.line(),
                                                "ambiguous",
                                                fragment.doubt())),
                        "ambiguous", notes.doubt()));
        return new Json.Members(all);
    }

    private static void add(Map<String, Json> all, Json members) {
        all.putAll(((Json.Members) members).values());
    }

    private Json head() {
        Lines lines = notes.lines();
        return members(
                "id", notes.id(),
                "source",
                        members(
                                "file", lines.file(),
                                "lines", List.of(lines.first(), lines.last()),
                                "order", notes.order(),
                                "parts", notes.parts()),
                "cover", maybe(notes.cover(), cover -> members("serviceNo", cover.no(), "serviceName", cover.name())),
                "related",
                        maybe(
                                notes.related(),
                                related -> members(
                                        "sameServiceAs", related.sameServiceAs(),
                                        "differsFrom", related.differsFrom(),
                                        "note", related.note())),
                "agency", letterhead(sheet.letterhead()),
                "attachment", maybe(sheet.decree(), WrittenSheet::decree),
                "identity", identity(sheet.identity()),
                "labels", members("identity", labels(sheet.identity()), "sections", sectionLabels(sheet.sections())),
                "titleBlocks", sheet.captions());
    }

    private static Json letterhead(Letterhead head) {
        return members(
                "name", head.agency(),
                "government", head.government(),
                "unit",
                        members(
                                "text", head.unit().printed(),
                                "bidang", head.unit().division(),
                                "seksi", head.unit().section(),
                                "uptd", head.unit().technicalUnit()),
                "region",
                        maybe(
                                head.region(),
                                region -> members(
                                        "type",
                                        word(region.kind()),
                                        "name",
                                        region.name(),
                                        "printed",
                                        region.printed())),
                "letterhead", head.lines(),
                "ambiguous", head.doubt());
    }

    private static Json decree(Decree decree) {
        return members(
                "label", decree.annex(),
                "of", decree.act(),
                "date", date(decree.date()),
                "number", decree.number(),
                "title", decree.title(),
                "itemHeading", decree.item(),
                "lines", decree.lines());
    }

    private static Json identity(Identity identity) {
        return members(
                "number", identity.number().value(),
                "createdOn", value(identity.created()),
                "revisedOn", value(identity.revised()),
                "effectiveOn", value(identity.effective()),
                "approvedOn", value(identity.ratified()),
                "approvedBy", maybe(identity.ratifiedBy().value(), WrittenSheet::ratifier),
                "name", identity.name().value(),
                "ambiguous", identity.doubt());
    }

    private static Json labels(Identity identity) {
        return members(
                "number", identity.number().label(),
                "createdOn", identity.created().label(),
                "revisedOn", identity.revised().label(),
                "effectiveOn", identity.effective().label(),
                "approvedOn", identity.ratified().label(),
                "approvedBy", identity.ratifiedBy().label(),
                "name", identity.name().label());
    }

    private static @Nullable Json value(Field<PrintedDate> field) {
        return maybe(field.value(), WrittenSheet::date);
    }

    private static Json date(PrintedDate date) {
        return members(
                "text", date.printed(),
                "iso", date.iso(),
                "precision", date.day().isPresent() ? "day" : "month");
    }

    private static Json ratifier(Ratifier ratifier) {
        return members(
                "raw", ratifier.printed(),
                "title", ratifier.office(),
                "name", ratifier.name(),
                "nip",
                        maybe(
                                ratifier.nip(),
                                nip -> members(
                                        "text", nip.printed(),
                                        "digits", nip.digits(),
                                        "digitCount", nip.digits().length(),
                                        "ambiguous", nip.doubt())),
                "nipLabel", ratifier.nipLabel(),
                "rank", ratifier.rank(),
                "mark", ratifier.stamp(),
                "ambiguous", ratifier.doubt());
    }

    private static Json sections(Sections sections) {
        Map<String, Json> all = new LinkedHashMap<>();
        add(all, sections(sections, section -> new Json.Elements(each(section.items(), WrittenSheet::item))));
        all.put("sectionCells", sections(sections, Section::printed));
        return new Json.Members(all);
    }

    private static Json sectionLabels(Sections sections) {
        return sections(sections, Section::label);
    }

    private static Json sections(Sections sections, Function<Section, @Nullable Object> part) {
        return members(
                "legalBasis", part.apply(sections.legalBasis()),
                "executorQualifications", part.apply(sections.qualifications()),
                "relatedSops", part.apply(sections.relatedSops()),
                "equipment", part.apply(sections.equipment()),
                "warnings", part.apply(sections.warnings()),
                "records", part.apply(sections.records()));
    }

    private static Json item(Section.Item item) {
        return members("no", item.no(), "text", item.text(), "intro", item.intro(), "ambiguous", item.doubt());
    }

    private Json tables() {
        List<Table> tables = sheet.tables();
        Table first = tables.isEmpty() ? null : tables.getFirst();
        return members(
                "actors", first == null ? List.of() : WrittenTable.columns(first),
                "table", maybe(first, WrittenTable::table),
                "tableReason", notes.preferred(),
                "steps", first == null ? List.of() : WrittenTable.rows(first),
                "otherTables",
                        tables.stream().skip(1).map(WrittenTable::printing).toList(),
                "mostCompleteTable", notes.mostComplete());
    }

    private Json forms() {
        Forms own = sheet.forms().stream()
                .filter(forms -> forms.foundUnder() == null)
                .findFirst()
                .orElse(new Forms(null, null, null));
        List<Json> others = sheet.forms().stream()
                .filter(forms -> forms.foundUnder() != null)
                .map(WrittenForms::misplaced)
                .toList();
        return members(
                "form1", maybe(own.titles(), WrittenForms::titles),
                "form2", maybe(own.activity(), WrittenForms::activity),
                "otherForms", others);
    }

    private static Json standard(ServiceStandard standard) {
        Lines source = Objects.requireNonNull(standard.source());
        return members(
                "title", standard.title(),
                "headerRows", standard.header(),
                "rows",
                        each(
                                standard.lines(),
                                line -> members(
                                        "no", line.no(),
                                        "activity", line.activity(),
                                        "requirements", line.requirements(),
                                        "duration", WrittenTable.time(line.time()),
                                        "outputs", line.outputs(),
                                        "note", line.remark())),
                "sourceFile", source.file(),
                "sourceLines", List.of(source.first(), source.last()));
    }
}
