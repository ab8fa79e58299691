package id.laksana.sop.desk;

import id.laksana.sop.json.UnreadableJson.Problem;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether all that a sheet names is there, and once: a name of nothing, or of two, would be mended in silence and cost arrows and marks. */
final class SheetNames {

    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<StepId> steps;
    private final Set<PerformerId> performers;

    /** @param place a pointer into the tree */
    record Flaw(String place, Problem problem) {}

    private SheetNames(Sheet sheet) {
        Optional<Reading> reading = Optional.ofNullable(sheet.reading());
        steps = sheet.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::id)
                .collect(Collectors.toSet());
        performers = Stream.concat(
                        sheet.tables().stream()
                                .flatMap(table -> table.columns().stream())
                                .map(Table.Column::performer),
                        reading.stream()
                                .flatMap(read -> read.performers().stream())
                                .map(ReadPerformer::performer))
                .collect(Collectors.toSet());
    }

    /** The first, as the file is read. */
    static Optional<Flaw> flaw(Sheet sheet) {
        SheetNames names = new SheetNames(sheet);
        for (int at = 0; at < sheet.tables().size(); at++) {
            names.table(sheet.tables().get(at), "/tables/" + at);
        }
        Optional.ofNullable(sheet.reading()).ifPresent(reading -> {
            names.performers(reading);
            names.steps(reading);
            names.flows(reading);
            names.notes(reading);
        });
        return names.flaws.stream().findFirst();
    }

    private void table(Table table, String place) {
        once(table.columns(), Table.Column::performer, place + "/columns/", "/performer");
        once(table.rows(), Row::id, place + "/rows/", "/id");
        for (int row = 0; row < table.rows().size(); row++) {
            List<Mark> marks = table.rows().get(row).marks();
            for (int mark = 0; mark < marks.size(); mark++) {
                String at = place + "/rows/" + row + "/marks/" + mark + "/performer";
                PerformerId performer = marks.get(mark).performer();
                if (performer != null && table.column(performer).isEmpty()) {
                    flaws.add(new Flaw(at, Problem.UNKNOWN_NAME));
                }
            }
        }
    }

    private void performers(Reading reading) {
        known(reading.entry(), steps, "/reading/entry");
        once(reading.performers(), ReadPerformer::performer, "/reading/performers/", "/performer");
        for (int at = 0; at < reading.performers().size(); at++) {
            Reading.Named named = reading.performers().get(at).named();
            if (named != null) {
                known(named.likely(), performers, "/reading/performers/" + at + "/named/likely");
            }
        }
        for (int at = 0; at < reading.aliases().size(); at++) {
            Alias alias = reading.aliases().get(at);
            known(alias.performer(), performers, "/reading/aliases/" + at + "/performer");
            known(alias.steps(), steps, "/reading/aliases/" + at + "/steps/");
        }
    }

    private void steps(Reading reading) {
        once(reading.steps(), ReadStep::step, "/reading/steps/", "/step");
        for (int at = 0; at < reading.steps().size(); at++) {
            ReadStep step = reading.steps().get(at);
            String place = "/reading/steps/" + at;
            known(step.step(), steps, place + "/step");
            known(step.performers(), performers, place + "/performers/");
            known(step.recorder(), performers, place + "/recorder");
        }
    }

    private void flows(Reading reading) {
        once(reading.flows(), SheetNames::exit, "/reading/flows/", "/label");
        for (int at = 0; at < reading.flows().size(); at++) {
            ReadFlow flow = reading.flows().get(at);
            known(flow.from(), steps, "/reading/flows/" + at + "/from");
            known(flow.to(), steps, "/reading/flows/" + at + "/to");
        }
    }

    private static String exit(ReadFlow flow) {
        return flow.from() + " " + flow.label();
    }

    private void notes(Reading reading) {
        for (int at = 0; at < reading.openChecks().size(); at++) {
            known(reading.openChecks().get(at).step(), steps, "/reading/openChecks/" + at + "/step");
            known(reading.openChecks().get(at).proposedTo(), steps, "/reading/openChecks/" + at + "/proposedTo");
        }
        for (int at = 0; at < reading.variants().size(); at++) {
            known(reading.variants().get(at).step(), steps, "/reading/variants/" + at + "/step");
        }
        for (int at = 0; at < reading.doubts().size(); at++) {
            known(reading.doubts().get(at).steps(), steps, "/reading/doubts/" + at + "/steps/");
        }
    }

    private <T> void once(List<T> all, Function<T, Object> name, String before, String behind) {
        Set<Object> met = new HashSet<>();
        for (int at = 0; at < all.size(); at++) {
            if (!met.add(name.apply(all.get(at)))) {
                flaws.add(new Flaw(before + at + behind, Problem.REPEATED_NAME));
            }
        }
    }

    private <T> void known(List<T> named, Set<T> all, String before) {
        for (int at = 0; at < named.size(); at++) {
            known(named.get(at), all, before + at);
        }
    }

    private <T> void known(@Nullable T named, Set<T> all, String place) {
        if (named != null && !all.contains(named)) {
            flaws.add(new Flaw(place, Problem.UNKNOWN_NAME));
        }
    }
}
