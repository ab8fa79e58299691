package id.laksana.sop.desk.ui;

import id.laksana.identity.Permission;
import id.laksana.sop.draft.Stage;
import java.util.Optional;
import java.util.function.Predicate;

/** On which page a draft is opened: by who may write in it, to be written in; by who may only review it, to be read. */
enum Opening {
    EDITOR("/ubah"),
    REVIEW("/tinjau");

    private final String page;

    Opening(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    /** Nothing for whoever has no page for it. */
    static Optional<Opening> of(Stage stage, Predicate<Permission> may) {
        if (stage == Stage.WRITING && may.test(Permission.EDIT_SOPS)) {
            return Optional.of(EDITOR);
        }
        return may.test(Permission.REVIEW_SOPS) ? Optional.of(REVIEW) : Optional.empty();
    }
}
