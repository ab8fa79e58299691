package id.laksana.sop.catalog;

import id.laksana.sop.procedure.Basis;
import id.laksana.sop.sheet.Lines;
import id.laksana.sop.sheet.Transcription;
import id.laksana.sop.sheet.Transcription.Branch;
import id.laksana.sop.sheet.Transcription.Cover;
import id.laksana.sop.sheet.Transcription.Decision;
import id.laksana.sop.sheet.Transcription.Fragment;
import id.laksana.sop.sheet.Transcription.Otherwise;
import id.laksana.sop.sheet.Transcription.Related;
import java.util.List;

/** Reads what the transcriber noted beside the print. */
final class Transcriptions {

    private Transcriptions() {}

    static Transcription read(Members sheet) {
        Members source = sheet.object("source");
        List<Integer> lines = source.wholes("lines");
        return new Transcription(
                sheet.needed("id"),
                new Lines(source.needed("file"), lines.getFirst(), lines.getLast()),
                source.neededWhole("order"),
                source.texts("parts"),
                sheet.object("cover", cover -> new Cover(cover.neededWhole("serviceNo"), cover.needed("serviceName"))),
                sheet.object("related", Transcriptions::related),
                sheet.text("mostCompleteTable"),
                sheet.text("tableReason"),
                sheet.objects("decisions", decision -> decision(mainTable(sheet), decision)),
                sheet.objects("looseFragments", Transcriptions::fragment),
                sheet.text("ambiguous"));
    }

    private static String mainTable(Members sheet) {
        return sheet.object("table").needed("id");
    }

    private static Related related(Members related) {
        return new Related(related.text("sameServiceAs"), related.text("differsFrom"), related.text("note"));
    }

    private static Fragment fragment(Members fragment) {
        return new Fragment(fragment.needed("text"), fragment.neededWhole("sourceLine"), fragment.text("ambiguous"));
    }

    private static Decision decision(String table, Members decision) {
        return new Decision(
                decision.needed("id"),
                decision.neededWord("kind", Decision.Kind.class),
                Ids.step(table, decision.neededWhole("atStepIndex")),
                decision.text("condition"),
                decision.text("action"),
                Ids.step(table, decision.whole("toStepIndex")),
                decision.text("toActorText"),
                Ids.performer(decision.whole("toActorColumn")),
                decision.object("otherwise", otherwise -> otherwise(table, otherwise)),
                decision.texts("labelsPrinted"),
                decision.objects("branches", branch -> branch(table, branch)),
                decision.neededWord("basis", Basis.class),
                decision.needed("evidence"),
                decision.needed("evidenceField"),
                decision.text("ambiguous"));
    }

    private static Otherwise otherwise(String table, Members otherwise) {
        return new Otherwise(
                otherwise.text("condition"), otherwise.text("action"), Ids.step(table, otherwise.whole("toStepIndex")));
    }

    private static Branch branch(String table, Members branch) {
        return new Branch(
                branch.needed("name"),
                Ids.step(table, branch.neededWhole("fromStepIndex")),
                Ids.step(table, branch.neededWhole("toStepIndex")));
    }
}
