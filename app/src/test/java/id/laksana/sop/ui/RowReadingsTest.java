package id.laksana.sop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RowReadingsTest {

    private static final Sheet DAIRI =
            Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());
    private static final Table TABLE = DAIRI.table().orElseThrow();

    private final RowReadings readings = new RowReadings(TABLE, Objects.requireNonNull(DAIRI.reading()));

    @Test
    void shouldNotTellAFlowThatTheOrderOfTheRowsTells() {
        assertThat(readings.exits(row(1))).isEmpty();
    }

    @Test
    void shouldTellAFlowThatPassesOverRows() {
        assertThat(readings.exits(row(15)))
                .singleElement()
                .extracting(ReadFlow::outcome)
                .isNotNull();
    }

    @Test
    void shouldTellBothExitsOfADecisionYesFirst() {
        List<ReadFlow> exits = readings.exits(row(8));

        assertThat(exits).extracting(ReadFlow::label).containsExactly(Answer.YES, Answer.NO);
        assertThat(exits).extracting(ReadFlow::to).containsExactly(row(16), row(9));
    }

    private static StepId row(int place) {
        return TABLE.rows().get(place - 1).id();
    }
}
