package id.laksana.sop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.difference.Difference;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.Neighbour;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Procedure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for any sheet at all. */
class RandomSheetsTest {

    private static final int SHEETS = Boolean.getBoolean("laksana.long") ? 5_000 : 300;
    private static final long SEED = 4_711;

    @Test
    void shouldReadWhatWasWrittenAndWriteItTheSameWay() {
        for (long seed = SEED; seed < SEED + SHEETS; seed++) {
            Sheet sheet = RandomSheets.of(seed);

            CanonicalSheet written = SheetFormat.write(sheet);
            SheetFormat.Read read = SheetFormat.read(written.bytes());

            assertThat(read).as("seed %s", seed).isEqualTo(new SheetFormat.Read.Done(sheet));
            assertThat(SheetFormat.write(((SheetFormat.Read.Done) read).sheet()))
                    .isEqualTo(written);
        }
    }

    @Test
    void shouldHashEqualContentAlikeAndNothingElse() {
        Set<Sheet> sheets = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (long seed = SEED; seed < SEED + SHEETS; seed++) {
            sheets.add(RandomSheets.of(seed));
            hashes.add(SheetFormat.write(RandomSheets.of(seed)).hash());
        }

        assertThat(hashes).hasSize(sheets.size()).hasSize(SHEETS);
    }

    @Test
    void shouldAnswerAnySheetWithAProcedureOrWithWhatStandsInItsWay() {
        List<Procedure.Attempt> attempts = new ArrayList<>();
        for (long seed = SEED; seed < SEED + SHEETS; seed++) {
            Procedure.Attempt attempt = RandomSheets.of(seed).procedure();
            attempts.add(attempt);
            if (attempt instanceof Procedure.Attempt.Made made) {
                assertThat(Paths.of(made.procedure()).paths()).isNotEmpty();
            }
        }

        assertThat(attempts).hasSize(SHEETS).anyMatch(Procedure.Attempt.Refused.class::isInstance);
    }

    @Test
    void shouldFindSomethingWrongWithAnySheetWithoutFailing() {
        Lint lint = new Lint(RuleProfile.USUAL);
        for (long seed = SEED; seed < SEED + SHEETS; seed++) {
            assertThat(lint.check(RandomSheets.of(seed), List.of(Neighbour.of(RandomSheets.of(seed + 1)))))
                    .as("seed %s", seed)
                    .isNotEmpty();
        }
    }

    @Test
    void shouldDifferExactlyFromSheetsThatAreNotEqual() {
        for (long seed = SEED; seed < SEED + SHEETS; seed++) {
            Sheet sheet = RandomSheets.of(seed);

            assertThat(Difference.between(sheet, RandomSheets.of(seed)).changes())
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(Difference.between(sheet, RandomSheets.of(seed + SHEETS)).changes())
                    .as("seed %s", seed)
                    .isNotEmpty();
        }
    }
}
