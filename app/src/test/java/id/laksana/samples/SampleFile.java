package id.laksana.samples;

import id.laksana.web.ui.Status;
import java.time.LocalDate;

/** One of very many. */
record SampleFile(int no, String applicant, LocalDate day, State state, long fee) {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    enum State {
        MASUK("baru masuk", Status.Kind.NEUTRAL),
        PROSES("diproses", Status.Kind.RUNNING),
        SELESAI("selesai", Status.Kind.GOOD),
        LAMBAT("hampir lewat waktu", Status.Kind.WARNING),
        DITOLAK("ditolak", Status.Kind.BAD);

        private final String word;
        private final Status.Kind kind;

        State(String word, Status.Kind kind) {
            this.word = word;
            this.kind = kind;
        }

        Status status() {
            return new Status(kind, word);
        }
    }

    static SampleFile of(int no) {
        String applicant = no % 7 == 0 ? "=PEMOHON \"" + no + "\"; contoh" : "Pemohon Contoh " + no;
        return new SampleFile(no, applicant, FIRST_DAY.plusDays(no % 300), State.values()[no % 5], 25_000L * (no % 9));
    }

    String number() {
        return "P-%06d".formatted(no);
    }
}
