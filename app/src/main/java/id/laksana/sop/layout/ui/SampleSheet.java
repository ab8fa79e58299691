package id.laksana.sop.layout.ui;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Objects;

/** Sheets as they are printed where the layout decides all words that are the agency's. */
final class SampleSheet {

    /** One of those that come with the product, as its content needs no agency. */
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
        CatalogEntry entry = Catalog.entries("dairi").getFirst();
        Letterhead nobodys =
                new Letterhead(null, null, new Letterhead.Unit(null, null, null, null), null, List.of(), null);
        return with(Objects.requireNonNullElse(entry.read(), entry.printed()), nobodys);
    }

    private static Sheet with(Sheet sheet, Letterhead letterhead) {
        return new Sheet(
                letterhead,
                null,
                sheet.identity(),
                sheet.sections(),
                List.of(),
                sheet.tables(),
                sheet.forms(),
                sheet.standard(),
                null,
                sheet.reading());
    }
}
