package id.laksana.sop.difference;

import id.laksana.sop.difference.Change.Block;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through two sheets side by side. */
final class Comparison {

    private final List<Change> changes = new ArrayList<>();
    private final Sheet before;
    private final Sheet after;

    Comparison(Sheet before, Sheet after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        compareBlock(Block.LETTERHEAD, Sheet::letterhead);
        compareBlock(Block.DECREE, Sheet::decree);
        compareIdentity(before.identity(), after.identity());
        compareSections();
        compareBlock(Block.CAPTIONS, Sheet::captions);
        compareTables();
        compareBlock(Block.FORMS, Sheet::forms);
        compareBlock(Block.SERVICE_STANDARD, Sheet::standard);
        compareBlock(Block.TRANSCRIPTION, Sheet::transcription);
        changes.addAll(ReadingComparison.changes(before.reading(), after.reading()));
        return changes;
    }

    private void compareBlock(Block block, Function<Sheet, @Nullable Object> content) {
        if (!Objects.equals(content.apply(before), content.apply(after))) {
            changes.add(new Change.BlockChanged(block));
        }
    }

    private void compareIdentity(Identity was, Identity is) {
        is.fields().forEach((name, field) -> {
            var old = Objects.requireNonNull(was.fields().get(name));
            if (!old.equals(field)) {
                changes.add(new Change.IdentityChanged(name, old, field));
            }
        });
        if (!Objects.equals(was.doubt(), is.doubt())) {
            changes.add(new Change.BlockChanged(Block.IDENTITY_NOTE));
        }
    }

    private void compareSections() {
        after.sections().byName().forEach((name, section) -> {
            var old = Objects.requireNonNull(before.sections().byName().get(name));
            if (!old.equals(section)) {
                changes.add(new Change.SectionChanged(name, old, section));
            }
        });
    }

    private void compareTables() {
        Keyed<Table> tables = new Keyed<>(before.tables(), after.tables(), Table::id);
        for (Keyed.Pair<Table> pair : tables.pairs()) {
            if (pair.before() != null && pair.after() != null) {
                compareTable(pair.before(), pair.after());
            } else if (pair.before() != null) {
                changes.add(new Change.TableRemoved(pair.before().id()));
            } else if (pair.after() != null) {
                changes.add(new Change.TableAdded(pair.after().id()));
            }
        }
        if (!tables.moves().isEmpty()) {
            changes.add(new Change.TablesReordered());
        }
    }

    private void compareTable(Table was, Table is) {
        if (!frame(was).equals(frame(is))) {
            changes.add(new Change.TableFrameChanged(is.id()));
        }
        Keyed<Column> columns = new Keyed<>(was.columns(), is.columns(), Column::performer);
        for (Keyed.Pair<Column> pair : columns.pairs()) {
            Column named = pair.after() == null ? pair.before() : pair.after();
            if (named != null && !Objects.equals(pair.before(), pair.after())) {
                changes.add(new Change.ColumnChanged(is.id(), named.performer(), pair.before(), pair.after()));
            }
        }
        columns.moves()
                .forEach(move -> changes.add(
                        new Change.ColumnMoved(is.id(), move.element().performer(), move.from(), move.to())));
        compareRows(was, is);
    }

    private static Table frame(Table table) {
        return new Table(
                table.id(),
                table.title(),
                table.header(),
                table.numbering(),
                List.of(),
                List.of(),
                table.foundUnder(),
                table.source(),
                table.note());
    }

    private void compareRows(Table was, Table is) {
        Keyed<Row> rows = new Keyed<>(was.rows(), is.rows(), Row::id);
        for (Keyed.Pair<Row> pair : rows.pairs()) {
            if (pair.before() != null && pair.after() != null) {
                compareCells(is.id(), pair.before(), pair.after());
            } else if (pair.before() != null) {
                changes.add(new Change.RowRemoved(is.id(), pair.before()));
            } else if (pair.after() != null) {
                changes.add(new Change.RowAdded(is.id(), pair.after()));
            }
        }
        rows.moves()
                .forEach(move ->
                        changes.add(new Change.RowMoved(is.id(), move.element().id(), move.from(), move.to())));
    }

    private void compareCells(String table, Row was, Row is) {
        for (RowCell cell : RowCell.values()) {
            if (!cell.isEqual(was, is)) {
                changes.add(new Change.CellChanged(table, cell, was, is));
            }
        }
        if (!Objects.equals(was.transcript(), is.transcript()) || !Objects.equals(was.doubt(), is.doubt())) {
            changes.add(new Change.RowNoteChanged(table, is.id()));
        }
    }
}
