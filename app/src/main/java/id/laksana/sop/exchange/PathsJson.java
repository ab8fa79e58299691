package id.laksana.sop.exchange;

import id.laksana.sop.json.Json;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Exit;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The paths of a table for programs: steps are told by the place of their rows, from 1 on, because printed numbers are blank and repeated. */
public final class PathsJson {

    private final Map<StepId, Integer> places = new HashMap<>();

    private PathsJson(Table table) {
        for (Row row : table.rows()) {
            places.putIfAbsent(row.id(), places.size() + 1);
        }
    }

    public static Json.Elements of(Table table, Paths paths) {
        PathsJson writer = new PathsJson(table);
        return new Json.Elements(paths.paths().stream().map(writer::path).toList());
    }

    private Json path(Path path) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("steps", places(path.steps()));
        members.put(
                "exits", new Json.Elements(path.exits().stream().map(this::exit).toList()));
        members.put("outcome", new Json.Text(path.outcome().name().toLowerCase(Locale.ROOT)));
        members.put("usesReviewFlow", new Json.Truth(path.doubtful()));
        members.put("blankTime", places(path.untimed()));
        members.put("total", time(path.total()));
        members.put("byOwner", byOwner(path));
        members.put("handover", places(path.handovers()));
        return new Json.Members(members);
    }

    private Json exit(Exit exit) {
        return new Json.Text(place(exit.decision()) + (exit.answer() == Answer.YES ? " Ya" : " Tidak"));
    }

    private Json places(Collection<StepId> steps) {
        return new Json.Elements(
                steps.stream().<Json>map(step -> new Json.Whole(place(step))).toList());
    }

    private int place(StepId step) {
        return Objects.requireNonNull(places.get(step));
    }

    private static Json byOwner(Path path) {
        Map<String, Json> owners = new LinkedHashMap<>();
        for (ClockOwner owner : ClockOwner.values()) {
            owners.put(owner.name().toLowerCase(Locale.ROOT), time(path.of(owner)));
        }
        return new Json.Members(owners);
    }

    private static Json time(TimeTotal time) {
        Map<String, Json> units = new LinkedHashMap<>();
        units.put("minute", range(time.minutes()));
        units.put("hour", range(time.hours()));
        units.put("day", range(time.days()));
        return new Json.Members(units);
    }

    private static Json range(Range range) {
        return new Json.Elements(List.of(new Json.Whole(range.min()), new Json.Whole(range.max())));
    }
}
