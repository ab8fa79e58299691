package id.laksana.sop.version;

import id.laksana.sop.check.FindingCounts;
import id.laksana.sop.layout.LogoName;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.sheet.CanonicalSheet;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds versions, and what is decided of them, to an agency's tables: within the app as well as before the app has ever served the agency, so it needs
 * a connection and nothing else.
 */
final class VersionWriter {

    private static final String ADD_VERSION = """
            insert into sop_version (sop_id, no, origin, format, content, hash, name, number, unit, service, nip, runnable,
                recorded_at, recorded_by, recorded_by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_STEP = """
            insert into sop_step (sop_id, version_no, position, step, no, activity, requirements, outputs, kind, phase, step_class, clock_owner,
                performers, time_min, time_max, time_unit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_SUBJECT = """
            insert into reading_subject (sop_id, version_no, subject, fingerprint, proposed, doubtful)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_CHECK =
            "insert into sop_check (sop_id, version_no, edition, counts) values (?, ?, ?, ?)";
    private static final String ADD_ACT = """
            insert into sop_act (sop_id, version_no, kind, effective_on, layout_revision, signatories, stationery, logo,
                recorded_at, recorded_by, recorded_by_name)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
            """;
    private static final String NEWEST_LAYOUT = "select max(revision) from layout";

    private final Connection connection;
    private final Recorder recorder;
    private final @Nullable Stationery stationery;

    VersionWriter(Connection connection, Recorder recorder) {
        this(connection, recorder, null);
    }

    /** @param stationery of the agency today, to which is pinned whatever is ratified; nothing where nothing is known of it */
    VersionWriter(Connection connection, Recorder recorder, @Nullable Stationery stationery) {
        this.connection = connection;
        this.recorder = recorder;
        this.stationery = stationery;
    }

    void add(UUID sop, int no, Origin origin, Sheet sheet) throws SQLException {
        CanonicalSheet canonical = SheetFormat.write(sheet);
        try (PreparedStatement add = connection.prepareStatement(ADD_VERSION)) {
            Values values = new Values(add, sop, no);
            values.text(origin.name());
            values.whole(SheetFormat.CURRENT);
            values.bytes(canonical.bytes());
            values.text(canonical.hash());
            values.text(name(sheet));
            values.text(sheet.identity().number().value());
            values.text(sheet.letterhead().unit().printed());
            values.text(reading(sheet).map(Reading::service).orElse(null));
            values.text(
                    ratifier(sheet).map(Ratifier::nip).map(Ratifier.Nip::digits).orElse(null));
            values.truth(sheet.procedure() instanceof Procedure.Attempt.Made);
            values.recorder(recorder);
            add.executeUpdate();
        }
        addSteps(sop, no, sheet);
        addSubjects(sop, no, sheet);
        addCheck(sop, no, sheet);
    }

    /** @param effectiveOn since when it counts; nothing where only its paper could say, and does not */
    void ratify(UUID sop, int no, Sheet sheet, @Nullable LocalDate effectiveOn) throws SQLException {
        String signatories = ratifier(sheet).map(Ratifier::printed).orElse(null);
        act(sop, no, ActKind.RATIFIED, effectiveOn, newestLayout(), signatories);
    }

    void withdraw(UUID sop, int no, LocalDate from) throws SQLException {
        act(sop, no, ActKind.WITHDRAWN, from, null, null);
    }

    void adoptNewestLayout(UUID sop, int no, LocalDate from) throws SQLException {
        act(sop, no, ActKind.LAYOUT_ADOPTED, from, newestLayout(), null);
    }

    private void act(
            UUID sop,
            int no,
            ActKind kind,
            @Nullable LocalDate effectiveOn,
            @Nullable Integer layout,
            @Nullable String signatories)
            throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_ACT)) {
            Values values = new Values(add, sop, no);
            values.text(kind.name());
            values.day(effectiveOn);
            values.whole(layout);
            values.text(signatories);
            Optional<Stationery> printed = Optional.ofNullable(stationery).filter(_ -> layout != null);
            values.text(printed.map(StationeryJson::write).orElse(null));
            values.text(printed.map(Stationery::logo).map(LogoName::hash).orElse(null));
            values.recorder(recorder);
            add.executeUpdate();
        }
    }

    private int newestLayout() throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(NEWEST_LAYOUT);
                var answer = ask.executeQuery()) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private void addSteps(UUID sop, int no, Sheet sheet) throws SQLException {
        List<Row> rows =
                sheet.table().stream().flatMap(table -> table.rows().stream()).toList();
        try (PreparedStatement add = connection.prepareStatement(ADD_STEP)) {
            for (int position = 1; position <= rows.size(); position++) {
                Row row = rows.get(position - 1);
                ReadStep as = reading(sheet)
                        .flatMap(reading -> reading.step(row.id()))
                        .orElse(null);
                Values values = new Values(add, sop, no);
                values.whole(position);
                values.text(row.id().value());
                values.text(sheet.no(row, position));
                step(values, sheet, row, as);
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private void step(Values values, Sheet sheet, Row row, @Nullable ReadStep as) throws SQLException {
        Optional<ReadStep> read = Optional.ofNullable(as);
        Optional<StandardTime> time = row.standardTime();
        values.text(row.activity().text());
        values.text(row.requirements().printed());
        values.text(row.outputs().printed());
        values.word(read.map(ReadStep::kind).orElse(null));
        values.word(read.map(ReadStep::phase).orElse(null));
        values.text(read.map(ReadStep::stepClass).map(Reading.ReadClass::code).orElse(null));
        values.word(read.map(ReadStep::clock).map(Reading.ReadClock::owner).orElse(null));
        List<PerformerId> performers = as == null ? row.marked() : as.performers();
        values.texts(
                performers.stream().flatMap(id -> sheet.nameOf(id).stream()).toList());
        values.whole(time.map(StandardTime::min).orElse(null));
        values.whole(time.map(StandardTime::max).orElse(null));
        values.word(time.map(StandardTime::unit).orElse(null));
    }

    private void addCheck(UUID sop, int no, Sheet sheet) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_CHECK)) {
            Values values = new Values(add, sop, no);
            values.whole(Lint.EDITION);
            values.text(
                    FindingCounts.of(new Lint(RuleProfile.USUAL).alone(sheet)).text());
            add.executeUpdate();
        }
    }

    private void addSubjects(UUID sop, int no, Sheet sheet) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_SUBJECT)) {
            for (Subject subject : Subject.of(sheet)) {
                Values values = new Values(add, sop, no);
                values.text(subject.key().text());
                values.text(subject.fingerprint());
                values.truth(subject.proposed());
                values.truth(subject.doubtful());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static String name(Sheet sheet) {
        return Optional.ofNullable(sheet.identity().name().value()).orElse("");
    }

    private static Optional<Reading> reading(Sheet sheet) {
        return Optional.ofNullable(sheet.reading());
    }

    private static Optional<Ratifier> ratifier(Sheet sheet) {
        return Optional.ofNullable(sheet.identity().ratifiedBy().value());
    }

    /** The values of a statement, one after the other; the first two are always the SOP and the number of its version. */
    private static final class Values {

        private final PreparedStatement statement;
        private int last;

        Values(PreparedStatement statement, UUID sop, int no) throws SQLException {
            this.statement = statement;
            statement.setObject(++last, sop);
            statement.setInt(++last, no);
        }

        void text(@Nullable String text) throws SQLException {
            statement.setString(++last, text);
        }

        void word(@Nullable Enum<?> word) throws SQLException {
            text(word == null ? null : word.name());
        }

        void texts(List<String> texts) throws SQLException {
            statement.setArray(++last, statement.getConnection().createArrayOf("text", texts.toArray()));
        }

        void whole(@Nullable Integer number) throws SQLException {
            statement.setObject(++last, number, Types.INTEGER);
        }

        void truth(boolean truth) throws SQLException {
            statement.setBoolean(++last, truth);
        }

        void bytes(byte[] bytes) throws SQLException {
            statement.setBytes(++last, bytes);
        }

        void day(@Nullable LocalDate day) throws SQLException {
            statement.setObject(++last, day, Types.DATE);
        }

        void recorder(Recorder recorder) throws SQLException {
            statement.setObject(++last, recorder.at().atOffset(ZoneOffset.UTC));
            statement.setObject(++last, recorder.id(), Types.OTHER);
            text(recorder.name());
        }
    }
}
