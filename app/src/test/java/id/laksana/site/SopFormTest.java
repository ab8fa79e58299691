package id.laksana.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SopFormTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Test
    void shouldTagWhateverAFormTells() {
        String tag = SopForm.JSON.eTag(version(2, "aa", Optional.of(DAY), 1));

        assertThat(tag)
                .startsWith("\"")
                .endsWith("\"")
                .isEqualTo(SopForm.JSON.eTag(version(2, "aa", Optional.of(DAY), 1)));
        assertThat(SopForm.JSON.eTag(version(3, "aa", Optional.of(DAY), 1))).isNotEqualTo(tag);
        assertThat(SopForm.JSON.eTag(version(2, "ab", Optional.of(DAY), 1))).isNotEqualTo(tag);
        assertThat(SopForm.JSON.eTag(version(2, "aa", Optional.empty(), 1))).isNotEqualTo(tag);
        assertThat(SopForm.JSON.eTag(version(2, "aa", Optional.of(DAY), 2))).isNotEqualTo(tag);
        assertThat(SopForm.PDF.eTag(version(2, "aa", Optional.of(DAY), 1))).isNotEqualTo(tag);
    }

    private static Version version(int no, String hash, Optional<LocalDate> since, int layout) {
        return new Version(
                no,
                Origin.READ,
                hash,
                true,
                VersionState.IN_FORCE,
                since,
                Optional.empty(),
                true,
                layout,
                Instant.EPOCH,
                "Uji",
                Optional.empty());
    }
}
