package id.laksana.organisation.setup;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisation.setup.SetUpPart.Standing;
import id.laksana.organisation.setup.SetUpPart.State;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {

    @Test
    void shouldCountWhatIsDoneByItselfAndWhatIsConfirmed() {
        Guide guide = guide(
                stop(SetUpStep.IDENTITY, State.DONE),
                stop(SetUpStep.UNITS, State.BEGUN),
                confirmed(SetUpStep.CALENDAR),
                stop(SetUpStep.SOPS, State.OPEN));

        assertThat(guide.done()).isEqualTo(2);
        assertThat(guide.next().map(Guide.Stop::step)).hasValue(SetUpStep.UNITS);
    }

    @Test
    void shouldLeadOnwardsAndBackToWhatWasPassedOver() {
        Guide guide = guide(
                stop(SetUpStep.UNITS, State.OPEN),
                stop(SetUpStep.OFFICIALS, State.OPEN),
                stop(SetUpStep.MEMBERS, State.DONE),
                stop(SetUpStep.SOPS, State.BEGUN));

        assertThat(after(guide, SetUpStep.UNITS)).hasValue(SetUpStep.OFFICIALS);
        assertThat(after(guide, SetUpStep.OFFICIALS)).hasValue(SetUpStep.SOPS);
        assertThat(after(guide, SetUpStep.SOPS)).hasValue(SetUpStep.UNITS);
    }

    @Test
    void shouldLeadNowhereWhenOnlyTheStepItselfIsOpen() {
        Guide guide = guide(stop(SetUpStep.UNITS, State.OPEN), stop(SetUpStep.OFFICIALS, State.DONE));

        assertThat(after(guide, SetUpStep.UNITS)).isEmpty();
    }

    private static Optional<SetUpStep> after(Guide guide, SetUpStep here) {
        return guide.nextAfter(here).map(Guide.Stop::step);
    }

    private static Guide guide(Guide.Stop... stops) {
        return new Guide(Stream.of(stops).toList());
    }

    private static Guide.Stop stop(SetUpStep step, State state) {
        return new Guide.Stop(step, new Standing(state, 0, 0), Optional.empty());
    }

    private static Guide.Stop confirmed(SetUpStep step) {
        return new Guide.Stop(
                step, new Standing(State.OPEN, 0, 0), Optional.of(new Guide.Confirmed("Contoh", Instant.EPOCH)));
    }
}
