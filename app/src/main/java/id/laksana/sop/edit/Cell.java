package id.laksana.sop.edit;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.SectionName;
import java.util.Optional;

/** A cell that text can be written into, by the name that it has in addresses, in logs and in the browser. */
public sealed interface Cell {

    int LONG_TEXT = 5000;
    int LINE = 300;

    /** As it is named. */
    String key();

    /** How many letters it holds at most. */
    int most();

    record OfSheet(SheetCell cell) implements Cell {

        @Override
        public String key() {
            return cell.key();
        }

        @Override
        public int most() {
            return LINE;
        }
    }

    record OfSection(SectionName section) implements Cell {

        @Override
        public String key() {
            return "section/" + section;
        }

        @Override
        public int most() {
            return 2 * LONG_TEXT;
        }
    }

    record OfRow(StepId row, RowText text) implements Cell {

        @Override
        public String key() {
            return Cells.row(row) + "/" + text;
        }

        @Override
        public int most() {
            return text.most();
        }
    }

    /** What a performer is called. */
    record OfColumn(PerformerId performer) implements Cell {

        @Override
        public String key() {
            return Cells.column(performer);
        }

        @Override
        public int most() {
            return 150;
        }
    }

    /** Other names under which the texts speak of a performer, one a line. */
    record OfAliases(PerformerId performer) implements Cell {

        @Override
        public String key() {
            return Cells.column(performer) + "/aliases";
        }

        @Override
        public int most() {
            return 1000;
        }
    }

    /** Texts of the sheet as a whole that are one line. */
    enum SheetCell {
        NAME("name"),
        /** Bidang, seksi, UPTD. */
        UNIT("unit"),
        /** The canonical service by which agencies are compared. */
        SERVICE("service");

        private final String key;

        SheetCell(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Texts of a row. */
    enum RowText {
        ACTIVITY(LONG_TEXT),
        REQUIREMENTS(LONG_TEXT),
        TIME(100),
        OUTPUTS(LONG_TEXT),
        REMARK(2000),
        /** What a decision asks. */
        QUESTION(500);

        private final int most;

        RowText(int most) {
            this.most = most;
        }

        int most() {
            return most;
        }
    }

    /** Nothing where no cell is called so. */
    static Optional<Cell> of(String key) {
        return Cells.read(key);
    }
}
