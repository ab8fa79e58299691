package id.laksana.sop.print;

import id.laksana.sop.print.PrintedStandard.Entry;
import java.net.URI;
import java.util.List;

/** Service standards of an agency that there is not. */
public final class Standards {

    static final PageHead HEAD = new PageHead(
            List.of("PEMERINTAH KABUPATEN CONTOH", "DINAS CONTOH"),
            List.of("Jalan Contoh 1 99999", "dinas@contoh.go.id"),
            null);

    public static final PrintedStandard CARD = of(
            "kartu",
            "Penerbitan Kartu Contoh",
            new Entry("Persyaratan", List.of("KTP", "Pas foto", "Ijazah"), null),
            new Entry("Prosedur", List.of("1. Pemohon mendaftar", "2. Petugas memeriksa"), "Usulan menurut SOP"),
            new Entry("Jangka waktu", List.of("3 hari kerja"), null));

    public static final PrintedStandard COMPLAINT =
            of("pengaduan", "Pengaduan", new Entry("Biaya", List.of("Tidak dipungut biaya"), null));

    public static final StandardsChapter CHAPTER = new StandardsChapter(HEAD, List.of(CARD, COMPLAINT));

    public static final PrintedCharter CHARTER = new PrintedCharter(
            "Kami menyatakan sanggup menyelenggarakan pelayanan.", "Contoh, 2 Januari 2026", "Kepala Dinas", "");

    private Standards() {}

    public static PrintedStandard of(String code, String service, Entry... entries) {
        return new PrintedStandard(
                code, service, URI.create("https://sop.example.go.id/contoh/layanan/" + code), List.of(entries));
    }
}
