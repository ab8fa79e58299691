package id.laksana.sop.difference;

import static id.laksana.sop.sheet.With.at;
import static id.laksana.sop.sheet.With.identity;
import static id.laksana.sop.sheet.With.readStep;
import static id.laksana.sop.sheet.With.reading;
import static id.laksana.sop.sheet.With.row;
import static id.laksana.sop.sheet.With.with;
import static id.laksana.sop.sheet.With.without;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.difference.Change.Block;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Sheet DAIRI =
            Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());
    private static final Table TABLE = DAIRI.tables().getFirst();
    private static final String T1 = TABLE.id();

    @Test
    void shouldFindNothingWhereNothingChanged() {
        assertThat(between(DAIRI)).isEmpty();
    }

    @Test
    void shouldNameTheFieldThatChanged() {
        Field<String> number = new Field<>("Nomor SOP", "38");

        assertThat(between(identity(DAIRI, "number", number)))
                .containsExactly(new Change.IdentityChanged(
                        IdentityField.NUMBER, DAIRI.identity().number(), number));
    }

    @Test
    void shouldTellABlankFieldFromOneThatIsNotOnTheSheet() {
        Field<String> blank = new Field<>(null, null);
        Sheet without = identity(DAIRI, "number", blank);
        Sheet printedBlank = identity(DAIRI, "number", new Field<>("Nomor SOP", null));

        assertThat(Difference.between(without, printedBlank).changes()).hasSize(1);
    }

    @Test
    void shouldNameTheSectionThatChanged() {
        Section section = new Section("KETERKAITAN", null, List.of());

        assertThat(between(with(DAIRI, "sections", with(DAIRI.sections(), "relatedSops", section))))
                .containsExactly(new Change.SectionChanged(
                        SectionName.RELATED_SOPS, DAIRI.sections().relatedSops(), section));
    }

    @Test
    void shouldNameTheCellThatChanged() {
        Sheet slower = row(DAIRI, 6, row -> with(row, "time", "3 Hari"));

        assertThat(between(slower))
                .containsExactly(new Change.CellChanged(
                        T1,
                        RowCell.TIME,
                        TABLE.rows().get(6),
                        slower.tables().getFirst().rows().get(6)));
    }

    @Test
    void shouldFollowARowByItsNameAndNotByItsNumber() {
        Sheet renumbered = row(DAIRI, 6, row -> with(row, "no", "7a"));

        assertThat(between(renumbered))
                .extracting(change -> ((Change.CellChanged) change).cell())
                .containsExactly(RowCell.NO);
    }

    @Test
    void shouldTellWhichRowsCameAndWentAndMoved() {
        Row seventh = TABLE.rows().get(6);
        Row added = with(seventh, "id", new StepId("new"));

        assertThat(between(rows(rows -> without(rows, 6)))).containsExactly(new Change.RowRemoved(T1, seventh));
        assertThat(between(rows(rows -> inserted(rows, 3, added)))).containsExactly(new Change.RowAdded(T1, added));
        assertThat(between(rows(rows -> inserted(without(rows, 6), 2, seventh))))
                .containsExactly(new Change.RowMoved(T1, seventh.id(), 6, 2));
    }

    @Test
    void shouldTellWhichColumnsWereRenamedAndMoved() {
        Table.Column first = TABLE.columns().getFirst();
        Table.Column renamed = new Table.Column(first.performer(), "Pelaku Usaha", null);
        Sheet other = table(table -> with(table, "columns", at(table.columns(), 0, _ -> renamed)));
        Sheet moved = table(table -> with(table, "columns", inserted(without(table.columns(), 0), 7, first)));

        assertThat(between(other)).containsExactly(new Change.ColumnChanged(T1, first.performer(), first, renamed));
        assertThat(between(moved)).containsExactly(new Change.ColumnMoved(T1, first.performer(), 0, 7));
    }

    @Test
    void shouldTellHowTheReadingChanged() {
        Sheet joint = readStep(DAIRI, 1, step -> with(step, "joint", Joint.ALL));
        Sheet refused = reading(
                DAIRI,
                read -> with(
                        read,
                        "flows",
                        at(read.flows(), 2, flow -> with(with(flow, "to", null), "outcome", Outcome.REFUSED))));
        Sheet nameless = reading(DAIRI, read -> with(read, "performers", without(read.performers(), 2)));
        Sheet elsewhere = reading(DAIRI, read -> with(read, "service", "oss-licensing"));

        assertThat(between(joint))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.StepReadAnew.class,
                        change -> assertThat(change.step()).isEqualTo(new StepId("t1-2")));
        assertThat(between(refused))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.FlowChanged.class,
                        change -> assertThat(change.from()).isEqualTo(new StepId("t1-2")));
        assertThat(between(nameless)).singleElement().isInstanceOfSatisfying(Change.PerformerReadAnew.class, change -> {
            assertThat(change.performer()).isEqualTo(new PerformerId("p3"));
            assertThat(change.after()).isNull();
        });
        assertThat(between(elsewhere)).containsExactly(new Change.BlockChanged(Block.READING));
    }

    @Test
    void shouldShowAReadingThatIsNewRowByRow() {
        List<Change> changes = Difference.between(DAIRI.with(null), DAIRI).changes();

        assertThat(changes).filteredOn(Change.StepReadAnew.class::isInstance).hasSize(25);
        assertThat(changes).filteredOn(Change.FlowChanged.class::isInstance).hasSize(27);
        assertThat(changes)
                .filteredOn(Change.PerformerReadAnew.class::isInstance)
                .hasSize(8);
        assertThat(changes).contains(new Change.BlockChanged(Block.READING)).hasSize(61);
    }

    @Test
    void shouldCompareTheOtherBlocksAsAWhole() {
        Sheet two = with(DAIRI, "captions", List.of("FORM 4"));
        Sheet three = with(two, "letterhead", with(two.letterhead(), "government", null));

        assertThat(between(three))
                .containsExactly(new Change.BlockChanged(Block.LETTERHEAD), new Change.BlockChanged(Block.CAPTIONS));
    }

    @Test
    void shouldTellAPrintingThatCameOrWent() {
        Sheet twice = with(DAIRI, "tables", List.of(TABLE, with(TABLE, "id", "t2")));

        assertThat(between(twice)).containsExactly(new Change.TableAdded("t2"));
        assertThat(Difference.between(twice, DAIRI).changes()).containsExactly(new Change.TableRemoved("t2"));
        assertThat(Difference.between(
                                twice, with(twice, "tables", twice.tables().reversed()))
                        .changes())
                .containsExactly(new Change.TablesReordered());
        assertThat(between(table(table -> with(table, "title", "FORM 3"))))
                .containsExactly(new Change.TableFrameChanged(T1));
    }

    /** Whatever component of a record another sheet has otherwise: Kudus has a decree, Pekalongan forms and a service standard. */
    @Test
    void shouldSeeAChangeInAnySinglePart() {
        Sheet kudus = Objects.requireNonNull(Catalog.entries("kudus").getFirst().read());
        Sheet internship =
                Objects.requireNonNull(Catalog.entries("pekalongan").get(5).read());

        List<Sheet> changed =
                Stream.of(kudus, internship).flatMap(DifferenceTest::exchanged).toList();

        assertThat(changed)
                .hasSizeGreaterThan(75)
                .allSatisfy(sheet -> assertThat(between(sheet)).isNotEmpty());
        assertThat(changed.stream().flatMap(sheet -> between(sheet).stream()))
                .contains(Stream.of(Block.values())
                        .filter(block -> block != Block.IDENTITY_NOTE)
                        .map(Change.BlockChanged::new)
                        .toArray(Change[]::new));
    }

    private static Stream<Sheet> exchanged(Sheet other) {
        Table table = other.tables().getFirst();
        return Stream.of(
                        exchanged(DAIRI, other),
                        exchanged(TABLE, table).map(changed -> with(DAIRI, "tables", List.of(changed))),
                        exchanged(TABLE.rows().getFirst(), table.rows().get(4))
                                .map(row -> rows(rows -> at(rows, 0, _ -> row))),
                        exchanged(DAIRI.identity(), other.identity())
                                .map(identity -> with(DAIRI, "identity", identity)),
                        exchanged(DAIRI.sections(), other.sections())
                                .map(sections -> with(DAIRI, "sections", sections)),
                        exchanged(Objects.requireNonNull(DAIRI.reading()), Objects.requireNonNull(other.reading()))
                                .map(DAIRI::with))
                .flatMap(sheets -> sheets);
    }

    /** The record with one component of the other, for each in which they differ. */
    private static <R extends Record> Stream<R> exchanged(R record, R other) {
        List<R> exchanged = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                R changed = with(
                        record, component.getName(), component.getAccessor().invoke(other));
                if (!changed.equals(record)) {
                    exchanged.add(changed);
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.toString(), e);
            }
        }
        return exchanged.stream();
    }

    private static Sheet table(UnaryOperator<Table> change) {
        return with(DAIRI, "tables", List.of(change.apply(TABLE)));
    }

    private static Sheet rows(UnaryOperator<List<Row>> change) {
        return table(table -> with(table, "rows", change.apply(table.rows())));
    }

    private static <T> List<T> inserted(List<T> list, int place, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(place, element);
        return longer;
    }

    private static List<Change> between(Sheet after) {
        return Difference.between(DAIRI, after).changes();
    }
}
