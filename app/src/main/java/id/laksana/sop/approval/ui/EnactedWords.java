package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.approval.Enacted;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.ui.FindingWords;
import id.laksana.sop.version.Decision;
import id.laksana.web.Formats;
import java.util.List;
import java.util.stream.Collectors;

/** Why something could not be put in force. */
final class EnactedWords {

    private final Component reader;
    private final Formats formats;

    EnactedWords(Component reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    /** @param sheet on which whatever stands in its way is found */
    String of(Enacted came, Sheet sheet) {
        if (came instanceof Enacted.Refused(Decision.CannotRun(List<Obstacle> obstacles))) {
            FindingWords words = new FindingWords(reader, sheet);
            return reader.getTranslation(
                    "enactment.cannot-run",
                    obstacles.stream().map(words::placed).collect(Collectors.joining(" ")));
        }
        return of(came);
    }

    String of(Enacted came) {
        return switch (came) {
            case Enacted.Done done -> reader.getTranslation("enactment.done", done.number());
            case Enacted.Refused refused -> DecisionWords.of(reader, refused.why());
            case Enacted.NoNumber _ -> reader.getTranslation("enactment.number.none");
            case Enacted.NumberTaken taken ->
                reader.getTranslation("enactment.number.taken", taken.number(), taken.subject());
            case Enacted.NobodySigns nobody ->
                reader.getTranslation("enactment.vacant", nobody.why().as().name(), formats.date(nobody.day()));
            case Enacted.SignedBackwards _ -> reader.getTranslation("enactment.backwards");
            case Enacted.SignedTooLate _ -> reader.getTranslation("enactment.signed-too-late");
            case Enacted.OwnWork own -> of(own);
            case Enacted.Unsettled unsettled -> reader.getTranslation("approval.unsettled", unsettled.count());
            case Enacted.Moved moved ->
                moved.now()
                        .map(stage ->
                                reader.getTranslation("enactment.moved", reader.getTranslation("draft.stage." + stage)))
                        .orElseGet(() -> reader.getTranslation("enactment.moved.gone"));
            case Enacted.ChangesWanted changes -> reader.getTranslation("enactment.changes", changes.by());
        };
    }

    private String of(Enacted.OwnWork own) {
        if (!own.others().isEmpty()) {
            return reader.getTranslation("enactment.own-work", String.join(", ", own.others()));
        }
        return own.reviewers().isEmpty()
                ? reader.getTranslation("enactment.own-work.nobody")
                : reader.getTranslation("enactment.own-work.review", String.join(", ", own.reviewers()));
    }
}
