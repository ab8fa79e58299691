package id.laksana.web.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lets no dialog open in front of its twin: whoever clicks twice means it once. */
public final class OneDialog {

    private final Set<String> open = new HashSet<>();

    private OneDialog() {}

    /** Whether it opens: not while one of the same title is open on the page. */
    public static boolean open(Dialog dialog) {
        UI page = UI.getCurrent();
        OneDialog known = Optional.ofNullable(ComponentUtil.getData(page, OneDialog.class))
                .orElseGet(OneDialog::new);
        ComponentUtil.setData(page, OneDialog.class, known);
        String title = dialog.getHeaderTitle();
        if (!known.open.add(title)) {
            return false;
        }
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                known.open.remove(title);
            }
        });
        dialog.addDetachListener(_ -> known.open.remove(title));
        dialog.open();
        return true;
    }
}
