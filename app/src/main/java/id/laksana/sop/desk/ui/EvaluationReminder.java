package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.desk.Evaluation.Standing;
import id.laksana.sop.desk.Evaluations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line that reminds of the SOPs that have to be looked at again. */
public final class EvaluationReminder {

    private EvaluationReminder() {}

    /**
     * Nothing where none is due or will be soon.
     *
     * @param agency as addresses begin
     * @param due the days on which SOPs have to be looked at again
     */
    public static Optional<Paragraph> of(Component reader, String agency, Stream<LocalDate> due, LocalDate today) {
        List<Standing> all = due.map(day -> Evaluations.standing(day, today)).toList();
        long overdue = all.stream().filter(Standing.OVERDUE::equals).count();
        long soon = all.stream().filter(Standing.SOON::equals).count();
        if (overdue + soon == 0) {
            return Optional.empty();
        }
        Anchor place = new Anchor(
                agency + "/penyusunan/evaluasi", reader.getTranslation("evaluation.reminder", overdue, soon));
        Paragraph line = new Paragraph(place);
        line.addClassName("evaluation-reminder");
        return Optional.of(line);
    }
}
