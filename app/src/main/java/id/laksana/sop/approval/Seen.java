package id.laksana.sop.approval;

import id.laksana.sop.version.Ratification;
import java.util.OptionalLong;

/**
 * What somebody had before them when they decided.
 *
 * @param version the newest; {@link Ratification#NONE} of an SOP that has none yet
 * @param draft as far as it was written; nothing where the version itself was seen
 */
public record Seen(int version, OptionalLong draft) {

    public static Seen version(int version) {
        return new Seen(version, OptionalLong.empty());
    }

    public static Seen draft(int basedOn, long draft) {
        return new Seen(basedOn, OptionalLong.of(draft));
    }
}
