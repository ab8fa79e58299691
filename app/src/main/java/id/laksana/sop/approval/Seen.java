package id.laksana.sop.approval;

import id.laksana.sop.draft.Stage;
import id.laksana.sop.version.Ratification;
import java.util.Optional;

/**
 * What somebody had before them when they decided.
 *
 * @param version the newest; {@link Ratification#NONE} of an SOP that has none yet
 * @param draft as it stood; nothing where the version itself was seen
 */
public record Seen(int version, Optional<Standing> draft) {

    /**
     * What is taken back and not written in says the same as before, and yet nobody stands by it any more.
     *
     * @param written how far it was written
     * @param round how often it had been sent to review
     */
    public record Standing(long written, Stage stage, int round) {}

    public static Seen version(int version) {
        return new Seen(version, Optional.empty());
    }

    public static Seen draft(int basedOn, long written, Stage stage, int round) {
        return new Seen(basedOn, Optional.of(new Standing(written, stage, round)));
    }
}
