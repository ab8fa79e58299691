package id.laksana.sop.print;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The strings of Forms 1 and 2 and of the service standard, and their cells. */
record FormStrings(BiConsumer<String, String> reader) {

    private static final Map<String, String> TITLES = Map.of(
            "no", "no",
            "tugas", "duty",
            "fungsi", "function",
            "subFungsi", "subFunction",
            "output", "output",
            "aspek", "aspect",
            "judul", "title");
    private static final Map<String, String> PHASES =
            Map.of("langkahAwal", "opening", "langkahUtama", "main", "langkahAkhir", "closing");

    void read(Paper sheet) {
        forms("forms-1", sheet);
        int place = sheet.has("form1") || sheet.has("form2") ? 2 : 1;
        for (Paper other : sheet.all("otherForms").toList()) {
            forms("forms-" + place++, other);
        }
        standard(sheet.in("standardOfService"));
    }

    private void forms(String cell, Paper forms) {
        titles(cell + "/titles", forms.in("form1"));
        activity(cell + "/activity", forms.in("form2"));
    }

    private void titles(String cell, Paper form) {
        reader.accept(cell + "/caption", form.text("label"));
        reader.accept(cell + "/caption", form.text("heading"));
        reader.accept(cell + "/agency", form.text("namaSkpd"));
        form.rows("headerRows").flatMap(row -> row.stream()).forEach(text -> reader.accept(cell + "/head", text));
        int place = 1;
        for (Paper row : form.all("rows").toList()) {
            String at = cell + "/" + place++ + "/";
            TITLES.forEach((name, column) -> reader.accept(at + column, row.text(name)));
        }
    }

    private void activity(String cell, Paper form) {
        reader.accept(cell + "/caption", form.text("label"));
        reader.accept(cell + "/caption", form.text("heading"));
        Paper data = form.in("dataKegiatan");
        reader.accept(cell + "/title", data.text("judulSop"));
        reader.accept(cell + "/kind", data.text("jenisKegiatan"));
        reader.accept(cell + "/scope", data.text("scope"));
        reader.accept(cell + "/productOwner", data.in("penanggungJawab").text("produk"));
        reader.accept(cell + "/activityOwner", data.in("penanggungJawab").text("kegiatan"));
        Paper steps = form.in("identifikasiKegiatan");
        reader.accept(cell + "/name", steps.text("namaKegiatan"));
        PHASES.forEach((name, phase) -> reader.accept(cell + "/" + phase + "Step", steps.text(name)));
        Paper detail = form.in("identifikasiLangkah");
        PHASES.forEach((name, phase) -> detail.all(name)
                .flatMap(step -> Stream.of(step.text("no"), step.text("text")))
                .forEach(text -> reader.accept(cell + "/" + phase, text)));
    }

    private void standard(Paper standard) {
        reader.accept("standard/title", standard.text("title"));
        standard.rows("headerRows").flatMap(row -> row.stream()).forEach(text -> reader.accept("standard/head", text));
        int place = 1;
        for (Paper line : standard.all("rows").toList()) {
            String at = "standard/" + place++ + "/";
            reader.accept(at + "no", line.text("no"));
            reader.accept(at + "activity", line.text("activity"));
            line.texts("requirements").forEach(text -> reader.accept(at + "requirements", text));
            reader.accept(at + "time", line.in("duration").text("text"));
            line.texts("outputs").forEach(text -> reader.accept(at + "outputs", text));
            reader.accept(at + "remark", line.text("note"));
        }
    }
}
