package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Written.each;
import static id.laksana.sop.catalog.Written.maybe;
import static id.laksana.sop.catalog.Written.members;

import id.laksana.sop.json.Json;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Forms.NumberedText;
import id.laksana.sop.sheet.Forms.TitleForm;
import id.laksana.sop.sheet.Lines;
import java.util.List;
import java.util.Objects;

/** Writes Forms 1 and 2. */
final class WrittenForms {

    private WrittenForms() {}

    static Json misplaced(Forms forms) {
        return members(
                "foundUnder", forms.foundUnder(),
                "form1", maybe(forms.titles(), WrittenForms::titles),
                "form2", maybe(forms.activity(), WrittenForms::activity));
    }

    static Json titles(TitleForm form) {
        Lines source = Objects.requireNonNull(form.source());
        return members(
                "label", form.label(),
                "heading", form.heading(),
                "namaSkpd", form.agency(),
                "headerRows", form.header(),
                "rows",
                        each(
                                form.rows(),
                                row -> members(
                                        "no", row.no(),
                                        "tugas", row.duty(),
                                        "fungsi", row.function(),
                                        "subFungsi", row.subFunction(),
                                        "output", row.output(),
                                        "aspek", row.aspect(),
                                        "judul", row.title())),
                "sourceFile", source.file(),
                "sourceLines", List.of(source.first(), source.last()));
    }

    static Json activity(ActivityForm form) {
        Lines source = Objects.requireNonNull(form.source());
        return members(
                "label", form.label(),
                "heading", form.heading(),
                "dataKegiatan",
                        members(
                                "judulSop", form.title(),
                                "jenisKegiatan", form.kind(),
                                "penanggungJawab",
                                        members("produk", form.productOwner(), "kegiatan", form.activityOwner()),
                                "scope", form.scope()),
                "identifikasiKegiatan",
                        members(
                                "namaKegiatan", form.name(),
                                "langkahAwal", form.openingStep(),
                                "langkahUtama", form.mainStep(),
                                "langkahAkhir", form.closingStep()),
                "identifikasiLangkah",
                        members(
                                "langkahAwal", steps(form.opening()),
                                "langkahUtama", steps(form.main()),
                                "langkahAkhir", steps(form.closing())),
                "sourceFile", source.file(),
                "sourceLines", List.of(source.first(), source.last()));
    }

    private static List<Json> steps(List<NumberedText> steps) {
        return each(steps, step -> members("no", step.no(), "text", step.text()));
    }
}
