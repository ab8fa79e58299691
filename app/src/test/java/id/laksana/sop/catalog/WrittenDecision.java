package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Written.each;
import static id.laksana.sop.catalog.Written.maybe;
import static id.laksana.sop.catalog.Written.members;
import static id.laksana.sop.catalog.Written.some;
import static id.laksana.sop.catalog.Written.word;

import id.laksana.sop.json.Json;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription.Decision;
import id.laksana.sop.sheet.Transcription.Otherwise;
import org.jspecify.annotations.Nullable;

/** Writes a decision that the transcriber inferred. */
final class WrittenDecision {

    private final Table table;

    private WrittenDecision(Table table) {
        this.table = table;
    }

    static Json of(Decision decision, Sheet sheet) {
        return new WrittenDecision(sheet.tables().getFirst()).write(decision);
    }

    private Json write(Decision decision) {
        PerformerId to = decision.toPerformer();
        return members(
                "id", decision.id(),
                "kind", word(decision.kind()),
                "atStepIndex", index(decision.at()),
                "atStepNo", no(decision.at()),
                "condition", decision.condition(),
                "action", decision.action(),
                "toStepIndex", index(decision.to()),
                "toStepNo", no(decision.to()),
                "toActorText", decision.toWhom(),
                "toActorColumn", to == null ? null : WrittenTable.column(to),
                "otherwise", maybe(decision.otherwise(), this::otherwise),
                "labelsPrinted", decision.labels(),
                "branches",
                        some(each(
                                decision.branches(),
                                branch -> members(
                                        "name", branch.name(),
                                        "fromStepIndex", index(branch.from()),
                                        "toStepIndex", index(branch.to())))),
                "inferred", true,
                "basis", word(decision.basis()),
                "evidence", decision.evidence(),
                "evidenceField", decision.evidencePlace(),
                "ambiguous", decision.doubt());
    }

    private Json otherwise(Otherwise otherwise) {
        return members(
                "condition", otherwise.condition(),
                "action", otherwise.action(),
                "toStepIndex", index(otherwise.to()),
                "toStepNo", no(otherwise.to()));
    }

    private @Nullable Integer index(@Nullable StepId step) {
        return step == null
                ? null
                : Integer.valueOf(table.rows().stream().map(Row::id).toList().indexOf(step) + 1);
    }

    private @Nullable String no(@Nullable StepId step) {
        return step == null ? null : table.row(step).orElseThrow().no();
    }
}
