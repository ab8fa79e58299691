package id.laksana.sop.catalog;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.Case;
import id.laksana.sop.sheet.Reading.Doubt;
import id.laksana.sop.sheet.Reading.Named;
import id.laksana.sop.sheet.Reading.OpenCheck;
import id.laksana.sop.sheet.Reading.ReadClass;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Reading.Variant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code runnable}: how one printing of a sheet's table may be carried out. */
final class Readings {

    private final Members document;
    private final String table;
    private final List<Phase> phases;
    private final Map<Integer, Members> classes;
    private final Map<Integer, Members> clocks;

    private Readings(Members document, List<Phase> phases) {
        this.document = document;
        this.table = document.needed("tableId");
        this.phases = phases;
        this.classes = byRow("stepClasses");
        this.clocks = byRow("clock");
    }

    static Reading read(Members document, List<Phase> phases) {
        return new Readings(document, phases).reading();
    }

    private Map<Integer, Members> byRow(String name) {
        return document.objects(name, Function.identity()).stream()
                .collect(toMap(row -> row.neededWhole("index"), Function.identity()));
    }

    private Reading reading() {
        return new Reading(
                document.needed("service"),
                table,
                Ids.step(table, document.neededWhole("entry")),
                Stream.concat(
                                document.objects("actorKinds", Readings::column).stream(),
                                document.objects("extraActors", Readings::extra).stream())
                        .toList(),
                document.objects("actorAliases", this::alias),
                document.objects("steps", this::step),
                document.objects("flows", this::flow),
                document.objects("openChecks", this::openCheck),
                document.objects("variants", this::variant),
                document.objects("doubts", this::doubt));
    }

    private static ReadPerformer column(Members actor) {
        return new ReadPerformer(
                Ids.performer(actor.neededWhole("column")),
                actor.word("kind", PerformerKind.class),
                null,
                why(actor),
                actor.truth("review"));
    }

    private static ReadPerformer extra(Members actor) {
        Named named = new Named(
                actor.needed("name"),
                actor.truth("performer"),
                Ids.performer(actor.whole("likelyColumn")),
                actor.texts("evidence"));
        return new ReadPerformer(
                Ids.performer(actor.neededWhole("column")),
                actor.word("kind", PerformerKind.class),
                named,
                why(actor),
                actor.truth("review"));
    }

    private Alias alias(Members alias) {
        Integer column = alias.whole("column");
        return new Alias(
                alias.needed("text"),
                Ids.performer(column == null ? alias.neededWhole("extraActor") : column.intValue()),
                steps(alias),
                why(alias),
                alias.truth("review"));
    }

    private ReadStep step(Members step) {
        int index = step.neededWhole("index");
        List<PerformerId> performers =
                step.wholes("performers").stream().map(Ids::performer).toList();
        return new ReadStep(
                Ids.step(table, index),
                step.neededWord("kind", StepKind.class),
                step.text("question"),
                performers,
                Joint.LEAD,
                index > phases.size() ? null : phases.get(index - 1),
                readClass(row(index, classes)),
                clock(row(index, clocks)),
                null,
                step.truth("handover") ? handover(step) : null,
                grounds("performerBasis", step));
    }

    private static Members row(int index, Map<Integer, Members> rows) {
        Members row = rows.get(index);
        if (row == null) {
            throw new IllegalArgumentException("Nothing said of row " + index);
        }
        return row;
    }

    private static ReadClass readClass(Members stepClass) {
        return new ReadClass(stepClass.needed("class"), stepClass.texts("also"), stepClass.truth("review"));
    }

    private static ReadClock clock(Members clock) {
        return new ReadClock(clock.neededWord("owner", ClockOwner.class), neededWhy(clock), clock.truth("review"));
    }

    private static Handover handover(Members step) {
        return new Handover(
                step.neededWord("handoverOf", Handover.Thing.class),
                step.neededWord("handoverSide", Handover.Side.class),
                answer("handoverWhen", step));
    }

    private ReadFlow flow(Members flow) {
        return new ReadFlow(
                Ids.step(table, flow.neededWhole("from")),
                answer("label", flow),
                Ids.step(table, flow.whole("to")),
                flow.word("outcome", Outcome.class),
                flow.word("waitsFor", ClockOwner.class),
                grounds("basis", flow));
    }

    private static @Nullable Answer answer(String name, Members members) {
        String text = members.text(name);
        return text == null ? null : text.equals("Ya") ? Answer.YES : Answer.NO;
    }

    private OpenCheck openCheck(Members check) {
        return new OpenCheck(
                Ids.step(table, check.neededWhole("index")),
                check.texts("evidence"),
                neededWhy(check),
                Ids.step(table, check.whole("proposedTo")),
                check.word("proposedOutcome", Outcome.class));
    }

    private Variant variant(Members variant) {
        return new Variant(
                Ids.step(table, variant.neededWhole("index")),
                variant.objects("cases", one -> new Case(one.needed("condition"), one.needed("product"))),
                neededWhy(variant),
                variant.texts("evidence"));
    }

    private Doubt doubt(Members doubt) {
        return new Doubt(steps(doubt), new Why(doubt.needed("textId"), doubt.needed("text")));
    }

    private static Grounds grounds(String basis, Members read) {
        return new Grounds(
                read.neededWord(basis, Basis.class), neededWhy(read), read.texts("evidence"), read.truth("review"));
    }

    private static Why neededWhy(Members read) {
        return new Why(read.needed("whyId"), read.needed("why"));
    }

    private static @Nullable Why why(Members read) {
        return read.has("why") ? neededWhy(read) : null;
    }

    private List<StepId> steps(Members members) {
        return members.wholes("steps").stream()
                .map(index -> Ids.step(table, index.intValue()))
                .toList();
    }
}
