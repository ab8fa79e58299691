package id.laksana.sop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.sop.lint.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptRuleTest {

    @Test
    void shouldKeepAsUsualWhatIsKeptAsStrictlyAsUsual() {
        KeptRule kept = new KeptRule(Rule.NIP_LENGTH, Strictness.WARNING, 3);

        assertThat(kept).isEqualTo(new KeptRule(Rule.NIP_LENGTH, Strictness.USUAL, 3));
        assertThat(kept.isChanged()).isFalse();
        assertThat(kept.effective()).isEqualTo(Strictness.WARNING);
    }

    @Test
    void shouldOfferEachStrictnessOnce() {
        assertThat(KeptRule.choices(Rule.NIP_LENGTH))
                .containsExactly(Strictness.USUAL, Strictness.ERROR, Strictness.HINT, Strictness.OFF);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARNING", "HINT", "OFF"})
    void shouldLetNoAgencyDecideWhatCanBeRun(Strictness strictness) {
        assertThat(KeptRule.choices(Rule.NOT_RUNNABLE)).containsExactly(Strictness.USUAL);
        assertThatThrownBy(() -> new KeptRule(Rule.NOT_RUNNABLE, strictness, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
