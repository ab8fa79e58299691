package id.laksana.sop.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.version.Version;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is said of a reading stands beside the version that is read so. */
@InTurn("the review of an SOP of Blitar")
class ReviewsIT extends Officials {

    @Test
    void shouldShowWhatIsReadInTheOrderOfTheSheet() {
        Review review = open();

        assertThat(review.items())
                .extracting(item -> item.subject().key().text())
                .containsExactly(
                        "performer p1", "performer p2", "performer p3", "row t1-1", "row t1-2", "row t1-3", "row t1-4");
        assertThat(review.items()).allMatch(Item::isWaiting);
        assertThat(review.doubtful()).isEqualTo(2);
        assertThat(review.undoubted()).hasSize(5);
        assertThat(review.draft()).isEmpty();
    }

    @Test
    void shouldConfirmOnceHoweverOftenItIsClicked() {
        List<Subject> first = List.of(subject(FIRST_ROW));

        as("Siti", () -> reviews.confirm(CODE, first));
        Review again = as("Budi", () -> reviews.confirm(CODE, first));

        Item item = again.item(FIRST_ROW).orElseThrow();
        assertThat(item.state()).isEqualTo(Item.State.CONFIRMED);
        assertThat(item.saidBy().orElseThrow().name()).isEqualTo("Siti");
        assertThat(again.settled()).isEqualTo(1);
        assertThat(lastDone().details()).isEqualTo(Map.of("subjects", "1.", "version", "2"));
        assertThat(lastDone().actor()).isEqualTo("Siti");
    }

    @Test
    void shouldLetWaitAgainWhatIsTakenBackUntilItIsConfirmedAnew() {
        List<Subject> first = List.of(subject(FIRST_ROW));
        as("Siti", () -> reviews.confirm(CODE, first));

        Review takenBack = as("Siti", () -> reviews.takeBack(CODE, first));
        Review anew = as("Budi", () -> reviews.confirm(CODE, first));

        assertThat(takenBack.item(FIRST_ROW).orElseThrow().isWaiting()).isTrue();
        assertThat(takenBack.item(FIRST_ROW).orElseThrow().saidBy()).isEmpty();
        assertThat(anew.item(FIRST_ROW).orElseThrow().saidBy().orElseThrow().name())
                .isEqualTo("Budi");
    }

    @Test
    void shouldRefuseAsStaleWhatIsReadOtherwiseMeanwhile() {
        Subject seen = subject(FIRST_ROW);
        as("Budi", () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty()));

        assertThatThrownBy(() -> as("Siti", () -> reviews.confirm(CODE, List.of(subject(SECOND_ROW), seen))))
                .isInstanceOf(StaleVersion.class);

        assertThat(open().item(SECOND_ROW).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void shouldLeaveTheVersionAsItIsWhateverIsConfirmed() {
        Version before = newest();

        as("Siti", () -> reviews.confirm(CODE, open().undoubted()));

        assertThat(newest()).isEqualTo(before);
        assertThat(open().settled()).isEqualTo(5);
    }

    @Test
    void shouldLetAConfirmationLapseWhereTheRowChanges() {
        as("Siti", () -> reviews.confirm(CODE, List.of(subject(FIRST_ROW), subject(SECOND_ROW))));

        enactElsewhere(withTime(open().sheet(), "7 menit"));

        assertThat(open().item(FIRST_ROW).orElseThrow().isWaiting()).isTrue();
        assertThat(open().item(SECOND_ROW).orElseThrow().state()).isEqualTo(Item.State.CONFIRMED);
    }

    @Test
    void shouldOnlyShowItToWhoMayNotEdit() {
        List<Subject> first = List.of(subject(FIRST_ROW));

        assertThat(as(Role.OFFICER, "Petugas", () -> reviews.open(CODE))).isPresent();
        assertThatThrownBy(() -> as(Role.OFFICER, "Petugas", () -> reviews.confirm(CODE, first)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, "Petugas", () -> reviews.takeBack(CODE, first)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        Role.VIEWER,
                        "Pembaca",
                        () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, "Petugas", () -> reviews.discard(CODE, 1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void shouldHaveNothingToReviewWhereNothingIsThere() {
        assertThat(as("Siti", () -> reviews.open("tidak-ada"))).isEmpty();
    }
}
