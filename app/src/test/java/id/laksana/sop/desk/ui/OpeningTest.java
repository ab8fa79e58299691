package id.laksana.sop.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.identity.Permission;
import id.laksana.identity.Role;
import id.laksana.sop.draft.Stage;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nobody is offered a page that they may not see. */
class OpeningTest {

    @Test
    void shouldOfferTheEditorToWhoMayWriteOnly() {
        assertThat(Opening.of(Stage.WRITING, of(Role.ADMINISTRATOR))).contains(Opening.EDITOR);
        assertThat(Opening.of(Stage.WRITING, of(Role.OFFICER))).contains(Opening.REVIEW);
        assertThat(Opening.of(Stage.WRITING, of(Role.VIEWER))).isEqualTo(Optional.empty());
    }

    @Test
    void shouldOfferTheReviewOfWhatNobodyWritesIn() {
        assertThat(Opening.of(Stage.IN_REVIEW, of(Role.ADMINISTRATOR))).contains(Opening.REVIEW);
        assertThat(Opening.of(Stage.APPROVED, of(Role.OFFICER))).contains(Opening.REVIEW);
        assertThat(Opening.of(Stage.APPROVED, of(Role.VIEWER))).isEmpty();
    }

    private static Predicate<Permission> of(Role role) {
        return permission -> permission.isGivenTo(Set.of(role));
    }
}
