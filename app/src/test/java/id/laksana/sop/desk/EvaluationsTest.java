package id.laksana.sop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.desk.Evaluation.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvaluationsTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void shouldRemindThirtyDaysBefore() {
        assertThat(Evaluations.standing(DUE, DUE.minusDays(31))).isEqualTo(Standing.LATER);
        assertThat(Evaluations.standing(DUE, DUE.minusDays(30))).isEqualTo(Standing.SOON);
    }

    @Test
    void shouldBeInTimeOnTheDayOnWhichItIsDue() {
        assertThat(Evaluations.standing(DUE, DUE)).isEqualTo(Standing.SOON);
        assertThat(Evaluations.standing(DUE, DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
    }
}
