package id.laksana.sop.layout.ui;

import id.laksana.sop.adoption.ShippedSops;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import java.util.List;

/** Sheets as they are printed where the layout decides all words that are the agency's. */
final class SampleSheet {

    /** One of those that come with the product, signed by nobody that there is. */
    static final Sheet SHEET = sample();

    static final String CODE = "contoh";

    private SampleSheet() {}

    /** Of a sheet from paper, without the words in which its own paper calls things; its unit still tells which variants it has. */
    static Sheet asWritten(Sheet sheet) {
        Letterhead own = sheet.letterhead();
        Letterhead bare = new Letterhead(null, null, own.unit(), null, List.of(), null);
        return with(sheet, bare);
    }

    private static Sheet sample() {
        Sheet shipped = ShippedSops.all().getFirst().sheet();
        Identity own = shipped.identity();
        Ratifier somebody = new Ratifier(
                "Nama Jabatan\nNama Pejabat, Gelar\nNIP. 00000000 000000 0 000",
                "Nama Jabatan",
                "Nama Pejabat, Gelar",
                new Ratifier.Nip("00000000 000000 0 000", null),
                "NIP.",
                null,
                null,
                null);
        Identity filled = new Identity(
                new Field<>(own.number().label(), "Nomor SOP"),
                own.created(),
                own.revised(),
                own.effective(),
                own.ratified(),
                new Field<>(own.ratifiedBy().label(), somebody),
                own.name(),
                own.doubt());
        return with(shipped, shipped.letterhead(), filled);
    }

    private static Sheet with(Sheet sheet, Letterhead letterhead) {
        return with(sheet, letterhead, sheet.identity());
    }

    private static Sheet with(Sheet sheet, Letterhead letterhead, Identity identity) {
        return new Sheet(
                letterhead,
                null,
                identity,
                sheet.sections(),
                List.of(),
                sheet.tables(),
                sheet.forms(),
                sheet.standard(),
                null,
                sheet.reading());
    }
}
