package id.laksana.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "196805121990031004", "19680512 199003 1 004", "19680512.199003.2.004", "200002292022011001"
            })
    void shouldFindNothingOddAboutAProperNumberHoweverItIsSpaced(String nip) {
        assertThat(Nip.oddness(nip)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "19680512199003100, OTHER_LENGTH",
        "1968051219900310045, OTHER_LENGTH",
        "19680512199003100X, NO_DIGITS",
        "196813121990031004, NO_BIRTH_DATE",
        "196802301990031004, NO_BIRTH_DATE",
        "190102291990031004, NO_BIRTH_DATE",
        "196805121990131004, NO_START_MONTH",
        "196805121980031004, TOO_YOUNG",
        "196805121990033004, NO_SEX",
        "196805121990031000, NO_SEQUENCE"
    })
    void shouldSayWhatIsOddAboutOneThatIsMisread(String nip, Nip oddness) {
        assertThat(Nip.oddness(nip)).hasValue(oddness);
    }

    /** Digits of other scripts look the same to some, and are no digits here. */
    @Test
    void shouldNotTakeDigitsOfOtherScripts() {
        assertThat(Nip.oddness("١٩٦٨٠٥١٢١٩٩٠٠٣١٠٠٤")).isEqualTo(Optional.of(Nip.NO_DIGITS));
    }
}
