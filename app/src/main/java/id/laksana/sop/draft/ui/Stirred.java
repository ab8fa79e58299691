package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import id.laksana.sop.draft.DraftNews;

/** A page that is told that there is news of its draft. */
record Stirred(UI page, DraftPaper paper) implements DraftNews.Listener {

    @Override
    public void changed() {
        stir();
    }

    @Override
    public void presence() {
        stir();
    }

    private void stir() {
        try {
            var _ = page.access(paper::stir);
        } catch (UIDetachedException _) {
            // It was closed while the news was under way.
        }
    }
}
