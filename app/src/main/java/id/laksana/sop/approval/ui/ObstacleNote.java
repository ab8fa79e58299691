package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.ui.FindingWords;
import java.util.List;
import java.util.Optional;

/** What stands in the way of a sheet being put in force, step by step, and where it is mended. */
final class ObstacleNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private ObstacleNote(Sheet sheet, List<Obstacle> obstacles, String editor) {
        FindingWords words = new FindingWords(this, sheet);
        UnorderedList list = new UnorderedList();
        obstacles.forEach(obstacle -> list.add(new ListItem(words.placed(obstacle))));
        getContent().addClassNames("obstacles", "warning");
        getContent().add(new Paragraph(getTranslation("obstacle.note")), list);
        if (!editor.isEmpty()) {
            getContent().add(new Anchor(editor, getTranslation("obstacle.note.editor")));
        }
    }

    /**
     * Nothing where nothing does.
     *
     * @param editor where it is mended; blank for whoever cannot
     */
    static Optional<ObstacleNote> of(Sheet sheet, String editor) {
        return sheet.procedure() instanceof Procedure.Attempt.Refused refused
                ? Optional.of(new ObstacleNote(sheet, refused.obstacles(), editor))
                : Optional.empty();
    }
}
