package id.laksana.numbering.ui;

import id.laksana.numbering.Pattern;
import id.laksana.numbering.PatternChange;
import id.laksana.numbering.PatternRevision;
import id.laksana.numbering.Reading;
import id.laksana.numbering.Reset;
import java.time.LocalDate;
import java.util.Optional;

/** What is typed of a pattern, sound or not. */
public record PatternForm(
        String text, Reset reset, Integer first, String unit, String classification, LocalDate validFrom) {

    static PatternForm of(PatternRevision kept, LocalDate from) {
        return new PatternForm(kept.text(), kept.reset(), kept.first(), kept.unit(), kept.classification(), from);
    }

    PatternChange change(String register, int revision) {
        return new PatternChange(register, revision, text, reset, first, unit, classification, validFrom);
    }

    Optional<Pattern> pattern() {
        return Pattern.read(text) instanceof Reading.Sound(Pattern pattern) ? Optional.of(pattern) : Optional.empty();
    }
}
