package id.laksana.sop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SopJsonTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Test
    void shouldTagWhateverTheDocumentTells() {
        String tag = SopJson.eTag(version(2, "aa", Optional.of(DAY), 1));

        assertThat(tag).startsWith("\"").endsWith("\"").isEqualTo(SopJson.eTag(version(2, "aa", Optional.of(DAY), 1)));
        assertThat(SopJson.eTag(version(3, "aa", Optional.of(DAY), 1))).isNotEqualTo(tag);
        assertThat(SopJson.eTag(version(2, "ab", Optional.of(DAY), 1))).isNotEqualTo(tag);
        assertThat(SopJson.eTag(version(2, "aa", Optional.empty(), 1))).isNotEqualTo(tag);
        assertThat(SopJson.eTag(version(2, "aa", Optional.of(DAY), 2))).isNotEqualTo(tag);
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
                "Uji");
    }
}
