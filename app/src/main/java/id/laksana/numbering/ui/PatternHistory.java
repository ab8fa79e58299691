package id.laksana.numbering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.numbering.PatternRevision;
import id.laksana.web.Formats;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The patterns that a register has, had and will have, the latest first. */
final class PatternHistory extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PatternWords words = new PatternWords(this);
    private final transient Formats formats;

    PatternHistory(List<PatternRevision> revisions, LocalDate today, Formats formats) {
        this.formats = formats;
        addClassName("pattern-history");
        Optional<PatternRevision> counts = revisions.stream()
                .filter(revision -> !revision.validFrom().isAfter(today))
                .findFirst();
        OrderedList list = new OrderedList();
        for (PatternRevision revision : revisions) {
            ListItem item = new ListItem(
                    words.chips(revision.pattern()),
                    new Paragraph(getTranslation(
                            "numbering.since",
                            formats.date(revision.validFrom()),
                            getTranslation("numbering.reset." + revision.reset()),
                            revision.recordedBy(),
                            formats.moment(revision.recordedAt()))));
            if (counts.filter(revision::equals).isPresent()) {
                item.addComponentAsFirst(
                        new StatusBadge(new Status(Status.Kind.GOOD, getTranslation("numbering.counts"))));
            } else if (revision.validFrom().isAfter(today)) {
                item.addComponentAsFirst(
                        new StatusBadge(new Status(Status.Kind.RUNNING, getTranslation("numbering.will-count"))));
            }
            list.add(item);
        }
        add(new H2(getTranslation("numbering.history")), list);
    }
}
