package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.difference.Merged;
import java.util.List;

/** What differs between two versions in sentences, told and counted one way wherever it is shown. */
public final class ToldChanges {

    private ToldChanges() {}

    /** Both are compared as they are written here, so that nothing differs but what somebody would see. */
    public static List<String> of(Component reader, Merged merged) {
        ChangeWords words = new ChangeWords(reader, merged.numberedBefore(), merged.numberedAfter());
        return merged.difference().changes().stream().map(words::of).distinct().toList();
    }
}
