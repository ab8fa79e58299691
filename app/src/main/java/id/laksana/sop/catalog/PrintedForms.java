package id.laksana.sop.catalog;

import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Forms.NumberedText;
import id.laksana.sop.sheet.Forms.TitleForm;
import id.laksana.sop.sheet.Forms.TitleRow;
import java.util.List;
import java.util.stream.Stream;

/** Reads Forms 1 and 2. */
final class PrintedForms {

    private PrintedForms() {}

    static List<Forms> all(Members sheet) {
        List<Forms> others = sheet.objects("otherForms", PrintedForms::forms);
        return sheet.has("form1") || sheet.has("form2")
                ? Stream.concat(Stream.of(forms(sheet)), others.stream()).toList()
                : others;
    }

    private static Forms forms(Members forms) {
        return new Forms(
                forms.text("foundUnder"),
                forms.object("form1", PrintedForms::titles),
                forms.object("form2", PrintedForms::activity));
    }

    private static TitleForm titles(Members form) {
        return new TitleForm(
                form.needed("label"),
                form.needed("heading"),
                form.needed("namaSkpd"),
                form.rows("headerRows"),
                form.objects("rows", PrintedForms::title),
                PrintedSheets.lines(form));
    }

    private static TitleRow title(Members row) {
        return new TitleRow(
                row.needed("no"),
                row.text("tugas"),
                row.text("fungsi"),
                row.text("subFungsi"),
                row.text("output"),
                row.text("aspek"),
                row.text("judul"));
    }

    private static ActivityForm activity(Members form) {
        Members data = form.object("dataKegiatan");
        Members owner = data.object("penanggungJawab");
        Members steps = form.object("identifikasiKegiatan");
        Members detail = form.object("identifikasiLangkah");
        return new ActivityForm(
                form.needed("label"),
                form.needed("heading"),
                data.text("judulSop"),
                data.text("jenisKegiatan"),
                owner.text("produk"),
                owner.text("kegiatan"),
                data.text("scope"),
                steps.text("namaKegiatan"),
                steps.text("langkahAwal"),
                steps.text("langkahUtama"),
                steps.text("langkahAkhir"),
                detail.objects("langkahAwal", PrintedForms::step),
                detail.objects("langkahUtama", PrintedForms::step),
                detail.objects("langkahAkhir", PrintedForms::step),
                PrintedSheets.lines(form));
    }

    private static NumberedText step(Members step) {
        return new NumberedText(step.text("no"), step.needed("text"));
    }
}
