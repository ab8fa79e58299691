package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.edit.Repair.Kind;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Place;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what mends a finding at once; what only somebody who knows the work can say is left to them. */
public final class FindingRepairs {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern WEEKS = Pattern.compile("(\\d{1,3})\\s*(?:minggu|pekan)\\.?");
    private static final Pattern HALF = Pattern.compile("(?:1/2|½|0[.,]5|setengah)\\s*(hari|jam)(?:\\s+kerja)?\\.?");
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int DAYS_OF_A_WEEK = 5;

    private final Workpiece work;
    private final Supplier<StepId> ids;

    /** @param ids gives names to rows that are added */
    public FindingRepairs(Sheet sheet, Supplier<StepId> ids) {
        this.work = new Workpiece(sheet);
        this.ids = ids;
    }

    public Optional<Repair> of(Finding finding) {
        return switch (finding.place()) {
            case Place.AtRow at -> work.row(at.step()).flatMap(row -> of(finding, row));
            case Place.AtSection at ->
                switch (finding.rule()) {
                    case SECTION_BLANK, PLACEHOLDER ->
                        repair(
                                Kind.NOTHING_TO_SAY,
                                new Edit.Write(new Cell.OfSection(at.section()).key(), "Tidak ada"));
                    default -> Optional.empty();
                };
            case Place.AtPerformer at ->
                switch (finding.rule()) {
                    case COLUMN_WITHOUT_STEP -> repair(Kind.TAKE_COLUMN_AWAY, new Edit.RemoveColumn(at.performer()));
                    default -> Optional.empty();
                };
            case Place.AtTable _ ->
                switch (finding.rule()) {
                    case UNIT_WORDS_MIXED -> sameUnits();
                    default -> Optional.empty();
                };
            case Place.WholeSheet _, Place.AtField _, Place.AtForm _ -> Optional.empty();
        };
    }

    private Optional<Repair> of(Finding finding, Row row) {
        return switch (finding.rule()) {
            case ACTIVITY_WITH_SUBJECT -> withoutSubject(row, finding.data());
            case SEVERAL_ACTS -> split(row);
            case TIME_UNREADABLE -> readable(row);
            case TIME_IN_SMALL_UNIT -> hours(row);
            case PRODUCT_NOT_HANDED_OVER ->
                repair(Kind.HAND_OVER_HERE, Repairs.handover(row.id(), Handover.Thing.PRODUCT));
            case REFUSAL_NOT_HANDED_OVER ->
                repair(Kind.TELL_REFUSAL_HERE, Repairs.handover(row.id(), Handover.Thing.REFUSAL));
            default -> Optional.empty();
        };
    }

    private static Optional<Repair> withoutSubject(Row row, List<String> data) {
        String text = ActivityText.format(row.activity());
        String subject = data.isEmpty() ? "" : data.getFirst();
        if (subject.isEmpty() || !text.regionMatches(true, 0, subject, 0, subject.length())) {
            return Optional.empty();
        }
        String left = text.substring(subject.length()).strip();
        return left.isEmpty()
                ? Optional.empty()
                : repair(
                        Kind.WITHOUT_SUBJECT,
                        write(
                                row,
                                RowText.ACTIVITY,
                                left.substring(0, 1).toUpperCase(Locale.ROOT) + left.substring(1)));
    }

    /** An item a row, each done by whoever did all of them. */
    private Optional<Repair> split(Row row) {
        List<String> items = row.activity().items();
        if (row.activity().tail() != null) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        String lead = row.activity().lead() == null ? "" : row.activity().lead() + " ";
        edits.add(write(row, RowText.ACTIVITY, lead + items.getFirst()));
        StepId above = row.id();
        for (String item : items.subList(1, items.size())) {
            StepId added = ids.get();
            edits.add(new Edit.Split(above, added, Integer.MAX_VALUE));
            edits.add(new Edit.Write(new Cell.OfRow(added, RowText.ACTIVITY).key(), item));
            above = added;
        }
        return repair(Kind.SPLIT_ITEMS, new Edit.Together(edits));
    }

    private static Optional<Repair> readable(Row row) {
        String time = row.time() == null ? "" : row.time().strip().toLowerCase(Locale.ROOT);
        if (AMOUNT.matcher(time).matches()) {
            return repair(Kind.MINUTES, write(row, RowText.TIME, time + " menit"));
        }
        return proposed(time).map(text -> new Repair(Kind.READABLE_TIME, write(row, RowText.TIME, text)));
    }

    /** A week of five working days, a half of one of eight hours: whoever has others says so. */
    private static Optional<String> proposed(String time) {
        Matcher weeks = WEEKS.matcher(time);
        if (weeks.matches()) {
            return Optional.of(Integer.parseInt(weeks.group(1)) * DAYS_OF_A_WEEK + " hari");
        }
        Matcher half = HALF.matcher(time);
        return half.matches() ? Optional.of(half.group(1).equals("hari") ? "4 jam" : "30 menit") : Optional.empty();
    }

    private static Optional<Repair> hours(Row row) {
        return row.standardTime()
                .filter(time -> time.min() == time.max() && time.min() % MINUTES_OF_AN_HOUR == 0)
                .map(time ->
                        new Repair(Kind.HOURS, write(row, RowText.TIME, time.min() / MINUTES_OF_AN_HOUR + " jam")));
    }

    private Optional<Repair> sameUnits() {
        List<Edit> edits = IntStream.range(0, work.rows.size())
                .mapToObj(work.rows::get)
                .flatMap(row -> row.standardTime().stream().map(time -> write(row, RowText.TIME, said(time))))
                .<Edit>map(write -> write)
                .toList();
        return repair(Kind.SAME_UNITS, new Edit.Together(edits));
    }

    private static String said(StandardTime time) {
        String unit = switch (time.unit()) {
            case WorkUnit.MINUTE -> "menit";
            case WorkUnit.HOUR -> "jam";
            case WorkUnit.DAY -> "hari";
        };
        return (time.min() == time.max() ? "" + time.min() : time.min() + "-" + time.max()) + " " + unit;
    }

    private static Edit.Write write(Row row, RowText cell, String text) {
        return new Edit.Write(new Cell.OfRow(row.id(), cell).key(), text);
    }

    private static Optional<Repair> repair(Kind kind, Edit edit) {
        return Optional.of(new Repair(kind, edit));
    }
}
