package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The edits by which somebody would write a sheet from an empty one, cell by cell. */
public final class Rebuilding {

    private final Sheet sheet;
    private final Table table;
    private final Reading reading;
    private final TextEdits texts;
    private final List<Edit> edits = new ArrayList<>();

    private Rebuilding(Sheet sheet) {
        this.sheet = sheet;
        this.table = sheet.table().orElseThrow();
        this.reading = Objects.requireNonNull(sheet.reading());
        this.texts = new TextEdits(new Workpiece(sheet));
    }

    public static List<Edit> of(Sheet written) {
        Rebuilding rebuilding = new Rebuilding(written);
        rebuilding.texts();
        rebuilding.columns();
        rebuilding.rows();
        rebuilding.steps();
        rebuilding.exits();
        return rebuilding.edits;
    }

    private void texts() {
        write("name");
        write("unit");
        write("service");
        for (SectionName section : SectionName.values()) {
            write(new Cell.OfSection(section).key());
        }
    }

    private void columns() {
        PerformerId before = null;
        for (Table.Column column : table.columns()) {
            edits.add(new Edit.AddColumn(
                    column.performer(),
                    column.name(),
                    Objects.requireNonNull(reading.performers().stream()
                            .filter(as -> as.performer().equals(column.performer()))
                            .findFirst()
                            .orElseThrow()
                            .kind()),
                    before));
            write("column/" + column.performer() + "/aliases");
            before = column.performer();
        }
    }

    private void rows() {
        StepId above = null;
        for (Row row : table.rows()) {
            edits.add(new Edit.AddRow(row.id(), above));
            above = row.id();
        }
    }

    private void steps() {
        for (ReadStep step : reading.steps()) {
            edits.add(new Edit.Kind(step.step(), Objects.requireNonNull(step.kind())));
            Stream.of(RowText.values()).forEach(cell -> write(new Cell.OfRow(step.step(), cell).key()));
            step.performers().forEach(performer -> edits.add(new Edit.Act(step.step(), performer, true)));
            for (Trait trait : Trait.values()) {
                edits.add(new Edit.Tell(step.step(), trait, Traits.word(step, trait)));
            }
        }
    }

    private void exits() {
        for (ReadFlow flow : reading.flows()) {
            edits.add(new Edit.Exit(flow.from(), flow.label(), flow.to(), flow.outcome(), flow.waitsFor()));
        }
    }

    private void write(String cell) {
        String text = texts.read(Cell.of(cell).orElseThrow());
        if (!text.isEmpty()) {
            edits.add(new Edit.Write(cell, text));
        }
    }
}
