package id.laksana.sop.sheet;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An SOP as its agency has it, in whatever state. Nothing is corrected and nothing is left out: what is blank is null, what is not on the sheet has
 * no label, and what was transcribed keeps its markup.
 *
 * @param captions the headings of its blocks
 * @param tables the printings of its table, the one that counts first
 * @param forms its own first
 */
public record Sheet(
        Letterhead letterhead,
        @Nullable Decree decree,
        Identity identity,
        Sections sections,
        List<String> captions,
        List<Table> tables,
        List<Forms> forms,
        @Nullable ServiceStandard standard,
        @Nullable Transcription transcription,
        @Nullable Reading reading) {

    public Sheet {
        captions = List.copyOf(captions);
        tables = List.copyOf(tables);
        forms = List.copyOf(forms);
    }

    public Sheet with(@Nullable Reading read) {
        return new Sheet(
                letterhead, decree, identity, sections, captions, tables, forms, standard, transcription, read);
    }

    /** The printing that is read, or else the first. */
    public Optional<Table> table() {
        return reading == null
                ? tables.stream().findFirst()
                : tables.stream()
                        .filter(table -> table.id().equals(reading.table()))
                        .findFirst();
    }

    /** What a performer is called: as the column that is read, or as the texts name who has none. */
    public Optional<String> nameOf(PerformerId performer) {
        Stream<String> column = table().flatMap(table -> table.column(performer)).map(Table.Column::name).stream();
        Stream<String> named = Stream.ofNullable(reading)
                .flatMap(read -> read.performers().stream())
                .filter(as -> as.performer().equals(performer))
                .flatMap(as -> Stream.ofNullable(as.named()))
                .map(Reading.Named::name);
        return Stream.concat(column, named).findFirst();
    }

    /**
     * The number of a row: as printed, and on a sheet that was written here and says none, its place.
     *
     * @param place from one on
     */
    public @Nullable String no(Row row, int place) {
        return row.no() == null && transcription == null ? String.valueOf(place) : row.no();
    }

    public Procedure.Attempt procedure() {
        return Interpretation.of(this);
    }
}
