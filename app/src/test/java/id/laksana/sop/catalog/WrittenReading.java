package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Written.code;
import static id.laksana.sop.catalog.Written.each;
import static id.laksana.sop.catalog.Written.members;
import static id.laksana.sop.catalog.Written.present;
import static id.laksana.sop.catalog.Written.word;

import id.laksana.sop.json.Json;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.Doubt;
import id.laksana.sop.sheet.Reading.Named;
import id.laksana.sop.sheet.Reading.OpenCheck;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Reading.Variant;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a reading back into the file that it was read from. */
final class WrittenReading {

    private final String id;
    private final Table table;
    private final Reading reading;

    private WrittenReading(String id, Table table, Reading reading) {
        this.id = id;
        this.table = table;
        this.reading = reading;
    }

    static Json of(String id, Sheet sheet) {
        return new WrittenReading(id, sheet.table().orElseThrow(), Objects.requireNonNull(sheet.reading())).write();
    }

    private Json write() {
        return members(
                "id", id,
                "asPrinted", "as-printed/" + id + ".json",
                "tableId", reading.table(),
                "status", "proposed",
                "service", reading.service(),
                "entry", index(reading.entry()),
                "steps", each(reading.steps(), this::step),
                "flows", each(reading.flows(), this::flow),
                "actorKinds", each(performers(false), this::column),
                "actorAliases", each(reading.aliases(), this::alias),
                "extraActors", each(performers(true), this::extra),
                "stepClasses", each(reading.steps(), this::stepClass),
                "clock", each(reading.steps(), this::clock),
                "openChecks", each(reading.openChecks(), this::openCheck),
                "variants", each(reading.variants(), this::variant),
                "doubts", each(reading.doubts(), this::doubt));
    }

    private Json variant(Variant variant) {
        return joined(
                members("index", index(variant.step()), "cases", each(variant.cases(), WrittenReading::caseOf)),
                why(variant.why()),
                members("evidence", variant.evidence()));
    }

    private static Json caseOf(Reading.Case one) {
        return members("condition", one.condition(), "product", one.product());
    }

    private Json doubt(Doubt doubt) {
        return members(
                "steps", indexes(doubt.steps()),
                "text", doubt.text().english(),
                "textId", doubt.text().indonesian());
    }

    private List<ReadPerformer> performers(boolean extra) {
        return reading.performers().stream()
                .filter(performer -> (performer.named() != null) == extra)
                .toList();
    }

    private Json step(ReadStep step) {
        Row row = table.row(step.step()).orElseThrow();
        List<PerformerId> marked = row.marked();
        Handover handover = step.handover();
        boolean overrides =
                !marked.isEmpty() && !marked.contains(step.performers().getFirst());
        return joined(
                members("index", index(step.step()), "no", row.no(), "kind", word(step.kind())),
                members("performers", columns(step.performers())),
                grounds("performerBasis", step.grounds()),
                members("printedColumns", columns(marked), "overridesPrinted", overrides),
                members("handover", handover != null),
                present("question", step.question()),
                handover == null ? present() : handover(handover));
    }

    private static Json handover(Handover handover) {
        return present(
                "handoverOf", word(handover.thing()),
                "handoverSide", word(handover.side()),
                "handoverWhen", answer(handover.with()));
    }

    private Json flow(ReadFlow flow) {
        return joined(
                members("from", index(flow.from()), "to", index(flow.to()), "label", answer(flow.label())),
                grounds("basis", flow.grounds()),
                present("outcome", word(flow.outcome()), "waitsFor", word(flow.waitsFor())));
    }

    private Json column(ReadPerformer performer) {
        return joined(
                members(
                        "column", WrittenTable.column(performer.performer()),
                        "name",
                                table.column(performer.performer())
                                        .orElseThrow()
                                        .name(),
                        "kind", code(performer.kind())),
                why(performer.why()),
                members("review", performer.doubtful()));
    }

    private Json extra(ReadPerformer performer) {
        Named named = Objects.requireNonNull(performer.named());
        return joined(
                members(
                        "column", WrittenTable.column(performer.performer()),
                        "name", named.name(),
                        "kind", code(performer.kind()),
                        "performer", named.acts(),
                        "likelyColumn", column(named.likely()),
                        "evidence", named.evidence()),
                why(performer.why()),
                members("review", performer.doubtful()));
    }

    private Json alias(Alias alias) {
        boolean printed = table.column(alias.performer()).isPresent();
        return joined(
                members(
                        "text",
                        alias.text(),
                        "column",
                        printed ? WrittenTable.column(alias.performer()) : null,
                        "missingColumn",
                        !printed,
                        "extraActor",
                        printed ? null : WrittenTable.column(alias.performer()),
                        "steps",
                        indexes(alias.steps())),
                why(alias.why()),
                members("review", alias.doubtful()));
    }

    private Json stepClass(ReadStep step) {
        Reading.ReadClass stepClass = Objects.requireNonNull(step.stepClass());
        return members(
                "index", index(step.step()),
                "class", stepClass.code(),
                "also", stepClass.also(),
                "review", stepClass.doubtful());
    }

    private Json clock(ReadStep step) {
        Reading.ReadClock clock = Objects.requireNonNull(step.clock());
        return joined(
                members("index", index(step.step()), "owner", word(clock.owner())),
                why(clock.why()),
                members("review", clock.doubtful()));
    }

    private Json openCheck(OpenCheck check) {
        return joined(
                members("index", index(check.step()), "evidence", check.evidence()),
                why(check.why()),
                members(
                        "proposedTo", index(check.proposedTo()),
                        "proposedOutcome", word(check.proposedOutcome()),
                        "applied", false));
    }

    private static Json grounds(String basis, Grounds grounds) {
        return joined(
                members(basis, word(grounds.basis())),
                why(grounds.why()),
                members("evidence", grounds.evidence(), "review", grounds.doubtful()));
    }

    private static Json why(@Nullable Why why) {
        return why == null ? present() : members("why", why.english(), "whyId", why.indonesian());
    }

    private static @Nullable String answer(@Nullable Answer answer) {
        return answer == null ? null : answer == Answer.YES ? "Ya" : "Tidak";
    }

    private static List<Integer> columns(List<PerformerId> performers) {
        return performers.stream().map(WrittenTable::column).toList();
    }

    private static @Nullable Integer column(@Nullable PerformerId performer) {
        return performer == null ? null : WrittenTable.column(performer);
    }

    private List<Integer> indexes(List<StepId> steps) {
        return steps.stream().map(this::index).map(Objects::requireNonNull).toList();
    }

    private @Nullable Integer index(@Nullable StepId step) {
        return step == null
                ? null
                : Integer.valueOf(table.rows().stream().map(Row::id).toList().indexOf(step) + 1);
    }

    private static Json joined(Json... parts) {
        Map<String, Json> all = new LinkedHashMap<>();
        for (Json part : parts) {
            all.putAll(((Json.Members) part).values());
        }
        return new Json.Members(all);
    }
}
