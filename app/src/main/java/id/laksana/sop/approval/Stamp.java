package id.laksana.sop.approval;

import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet gets when it is put in force: its number, its days and whoever ratifies it.
 *
 * @param decree by which it is put in force together with others
 * @param again whether a version of it has counted before, whatever its paper says of it
 */
record Stamp(
        String number,
        LocalDate signed,
        LocalDate since,
        Signing.Signatory by,
        @Nullable Decree decree,
        boolean again) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.INDONESIAN);
    private static final String NIP = "NIP.";

    /** One that was ratified before is revised on the day on which it is ratified anew. */
    Sheet on(Sheet sheet) {
        Identity before = sheet.identity();
        boolean revised = again || before.ratified().value() != null;
        PrintedDate ratified = printed(signed);
        Identity stamped = new Identity(
                new Field<>(before.number().label(), number),
                revised ? before.created() : new Field<>(before.created().label(), ratified),
                revised ? new Field<>(before.revised().label(), ratified) : before.revised(),
                new Field<>(before.effective().label(), printed(since)),
                new Field<>(before.ratified().label(), ratified),
                new Field<>(before.ratifiedBy().label(), ratifier()),
                before.name(),
                before.doubt());
        return new Sheet(
                sheet.letterhead(),
                decree,
                stamped,
                sheet.sections(),
                sheet.captions(),
                sheet.tables(),
                sheet.forms(),
                sheet.standard(),
                sheet.transcription(),
                sheet.reading());
    }

    static PrintedDate printed(LocalDate day) {
        return new PrintedDate(WRITTEN.format(day), day.toString());
    }

    private Ratifier ratifier() {
        Official official = by.official();
        String office = String.join("\n", by.lines());
        String name = by.printedName();
        @Nullable String nip = official.nip().isBlank() ? null : official.nip();
        @Nullable String rank = official.rank().isBlank() ? null : official.rank();
        String printed = String.join(
                "\n",
                Stream.of(office, name, rank == null ? "" : rank, nip == null ? "" : NIP + " " + nip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return new Ratifier(
                printed,
                office,
                name,
                nip == null ? null : new Ratifier.Nip(nip, null),
                nip == null ? null : NIP,
                rank,
                null,
                null);
    }
}
