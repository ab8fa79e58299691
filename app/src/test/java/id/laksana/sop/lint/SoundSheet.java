package id.laksana.sop.lint;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Mark.Symbol;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small SOP that keeps every rule, as an agency would write it here. */
public final class SoundSheet {

    private static final Why WHY = new Why("ditetapkan", "decided");
    private static final Grounds AUTHORED = new Grounds(Basis.AUTHORED, WHY, List.of(), false);
    private static final PerformerId APPLICANT = new PerformerId("applicant");
    private static final PerformerId OFFICE = new PerformerId("front-office");

    public static final Sheet SHEET = new Sheet(
            new Letterhead(
                    "DINAS", "PEMERINTAH KOTA", new Letterhead.Unit(null, null, null, null), null, List.of(), null),
            null,
            identity(),
            sections(),
            List.of(),
            List.of(table()),
            List.of(),
            null,
            null,
            reading());

    private SoundSheet() {}

    private static Identity identity() {
        Ratifier.Nip nip = new Ratifier.Nip("19700101 199001 1 001", null);
        Ratifier head = new Ratifier("Kepala Dinas", "Kepala Dinas", "Nama", nip, "NIP.", null, null, null);
        return new Identity(
                new Field<>("NOMOR SOP", "SOP/7/2026"),
                date("2026-01-05"),
                date("2026-02-02"),
                date("2026-03-02"),
                new Field<>(null, null),
                new Field<>("DISAHKAN OLEH", head),
                new Field<>("NAMA SOP", "Legalisasi Dokumen"),
                null);
    }

    private static Field<PrintedDate> date(String iso) {
        return new Field<>("TGL.", new PrintedDate(iso, iso));
    }

    private static Sections sections() {
        Section section = new Section("BAGIAN", "1. Isi", List.of(new Section.Item("1.", "Isi", null, null)));
        Section none = new Section("KETERKAITAN", null, List.of());
        return new Sections(section, section, none, section, section, section);
    }

    private static Table table() {
        List<List<String>> header = List.of(
                List.of("No", "Kegiatan", "Pelaksana", "", "Mutu Baku", "", "", "Ket"),
                List.of("", "", "Pemohon", "Petugas", "Kelengkapan", "Waktu", "Output", ""));
        return new Table(
                "t1",
                null,
                header,
                null,
                List.of(new Table.Column(APPLICANT, "Pemohon", null), new Table.Column(OFFICE, "Petugas", null)),
                List.of(
                        row(1, "Menyampaikan dokumen", APPLICANT, 1, List.of(Symbol.START)),
                        row(2, "Memeriksa kelengkapan dokumen", OFFICE, 2, List.of(Symbol.BOX)),
                        row(3, "Menyerahkan dokumen yang dilegalisasi", OFFICE, 2, List.of(Symbol.END))),
                null,
                null,
                null);
    }

    private static Row row(int no, String activity, PerformerId performer, int cell, List<Symbol> symbols) {
        return new Row(
                id(no),
                String.valueOf(no),
                Activity.of(activity),
                List.of(new Mark(performer, cell, "[]", symbols, null, null)),
                ListCell.of("Dokumen"),
                "5 menit",
                ListCell.of("Dokumen"),
                null,
                null,
                null);
    }

    private static Reading reading() {
        return new Reading(
                null,
                "t1",
                id(1),
                List.of(
                        new ReadPerformer(APPLICANT, PerformerKind.APPLICANT, null, null, false),
                        new ReadPerformer(OFFICE, PerformerKind.ROLE, null, null, false)),
                List.of(),
                List.of(
                        step(1, StepKind.START, APPLICANT, null),
                        step(2, StepKind.DECISION, OFFICE, null),
                        step(3, StepKind.END, OFFICE, new Handover(Handover.Thing.PRODUCT, Handover.Side.GIVE, null))),
                List.of(flow(1, null, 2), flow(2, Answer.YES, 3), flow(2, Answer.NO, 1), flow(3, null, 0)),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReadStep step(int no, StepKind kind, PerformerId performer, @Nullable Handover handover) {
        ClockOwner owner = performer.equals(APPLICANT) ? ClockOwner.APPLICANT : ClockOwner.AGENCY;
        return new ReadStep(
                id(no),
                kind,
                kind == StepKind.DECISION ? "Lengkap?" : null,
                List.of(performer),
                Joint.LEAD,
                null,
                null,
                new ReadClock(owner, WHY, false),
                null,
                handover,
                AUTHORED);
    }

    private static ReadFlow flow(int from, @Nullable Answer label, int to) {
        return new ReadFlow(id(from), label, to == 0 ? null : id(to), to == 0 ? Outcome.GRANTED : null, null, AUTHORED);
    }

    private static StepId id(int no) {
        return new StepId("s" + no);
    }
}
