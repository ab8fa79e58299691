package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes texts into cells, and reads them as they are written. */
final class TextEdits {

    private final Workpiece work;

    TextEdits(Workpiece work) {
        this.work = work;
    }

    void write(Edit.Write write) throws Refused {
        Cell cell = Cell.of(write.cell()).orElseThrow(() -> new Refused(new Refusal.Gone(write.cell())));
        write(cell, write.text());
    }

    void write(Cell cell, String text) throws Refused {
        if (text.length() > cell.most()) {
            throw new Refused(new Refusal.TooLong(cell.key(), text.length(), cell.most()));
        }
        switch (cell) {
            case Cell.OfSheet of -> write(of, TypedLines.joined(text));
            case Cell.OfSection of -> work.sections.put(of.section(), SectionText.parse(text));
            case Cell.OfRow of -> write(of, text);
            case Cell.OfColumn of -> name(of, TypedLines.joined(text));
            case Cell.OfAliases of -> aliases(of, TypedLines.of(text));
        }
    }

    /** What stands in a cell, as it is typed; blank where there is no such cell. */
    String read(Cell cell) {
        return switch (cell) {
            case Cell.OfSheet of ->
                orBlank(
                        switch (of.cell()) {
                            case NAME -> work.identity.name().value();
                            case UNIT -> work.letterhead.unit().printed();
                            case SERVICE -> work.service;
                        });
            case Cell.OfSection of -> SectionText.format(Objects.requireNonNull(work.sections.get(of.section())));
            case Cell.OfRow of -> read(of);
            case Cell.OfColumn of -> {
                int at = work.column(of.performer());
                yield at < 0 ? "" : work.columns.get(at).name();
            }
            case Cell.OfAliases of ->
                work.aliases.stream()
                        .filter(alias -> alias.performer().equals(of.performer()))
                        .map(Alias::text)
                        .collect(Collectors.joining("\n"));
        };
    }

    private String read(Cell.OfRow of) {
        return of.text() == RowText.QUESTION
                ? orBlank(work.row(of.row())
                        .map(row -> work.step(row.id()).question())
                        .orElse(null))
                : work.row(of.row()).map(row -> Rows.text(row, of.text())).orElse("");
    }

    private void write(Cell.OfSheet of, String text) {
        @Nullable String said = text.isEmpty() ? null : text;
        switch (of.cell()) {
            case NAME -> work.identity = named(work.identity, said);
            case UNIT -> work.letterhead = ofUnit(work.letterhead, said);
            case SERVICE -> work.service = said;
        }
    }

    private static Identity named(Identity identity, @Nullable String name) {
        return new Identity(
                identity.number(),
                identity.created(),
                identity.revised(),
                identity.effective(),
                identity.ratified(),
                identity.ratifiedBy(),
                new Field<>(identity.name().label(), name),
                identity.doubt());
    }

    private static Letterhead ofUnit(Letterhead letterhead, @Nullable String unit) {
        return new Letterhead(
                letterhead.agency(),
                letterhead.government(),
                new Letterhead.Unit(unit, null, null, null),
                letterhead.region(),
                letterhead.lines(),
                letterhead.doubt());
    }

    private void write(Cell.OfRow of, String text) throws Refused {
        Row row = row(of.row());
        if (of.text() == RowText.QUESTION) {
            ReadStep step = work.step(row.id());
            StepWork asking = new StepWork(step);
            String question = TypedLines.joined(text);
            asking.question = question.isEmpty() ? null : question;
            work.steps.put(row.id(), asking.authored());
        } else {
            work.replace(row.id(), Rows.with(row, of.text(), text));
        }
    }

    Row row(StepId id) throws Refused {
        return work.row(id).orElseThrow(() -> new Refused(new Refusal.Gone(Cells.row(id))));
    }

    private void name(Cell.OfColumn of, String name) throws Refused {
        int at = column(of.performer());
        if (name.isEmpty()) {
            throw new Refused(new Refusal.Blank(of.key()));
        }
        work.columns.set(at, new Table.Column(of.performer(), name, null));
    }

    private void aliases(Cell.OfAliases of, List<String> names) throws Refused {
        column(of.performer());
        List<Alias> kept = work.aliases.stream()
                .filter(alias -> alias.performer().equals(of.performer()) && names.contains(alias.text()))
                .toList();
        List<String> known = kept.stream().map(Alias::text).toList();
        work.aliases.removeIf(alias -> alias.performer().equals(of.performer()));
        work.aliases.addAll(kept);
        names.stream()
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> work.aliases.add(new Alias(name, of.performer(), List.of(), null, false)));
    }

    private int column(PerformerId performer) throws Refused {
        int at = work.column(performer);
        if (at < 0) {
            throw new Refused(new Refusal.Gone(Cells.column(performer)));
        }
        return at;
    }

    private static String orBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
