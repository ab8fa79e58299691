package id.laksana.sop.approval;

import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be put in force, and what stands behind it.
 *
 * @param sop the SOP as it stands; nothing of one that has no version yet
 * @param base the sheet of the version that it was made from
 * @param draft as it is written; nothing where the version itself is to count
 */
public record Candidate(
        UUID id, String code, Optional<Sop> sop, Optional<Sheet> base, Optional<Approval> draft, Sheet sheet) {

    public Seen seen() {
        return draft.map(Approval::seen).orElseGet(() -> Seen.version(basedOn()));
    }

    public int basedOn() {
        return draft.map(Approval::basedOn)
                .or(() -> sop.map(Sop::latest).map(Version::no))
                .orElse(Ratification.NONE);
    }

    public boolean isFromPaper() {
        return sheet.transcription() != null;
    }

    /** A version that has been waiting and becomes no other one by being ratified. */
    boolean isWaiting() {
        return draft.isEmpty()
                && latest().filter(version ->
                                version.state() == VersionState.PROPOSED && version.origin() != Origin.ADOPTED)
                        .isPresent();
    }

    /** Whether what is put in force now is a revision. */
    boolean hasCounted() {
        return sop.stream().flatMap(one -> one.versions().stream()).anyMatch(version -> switch (version.state()) {
            case PROPOSED -> false;
            case COMING, IN_FORCE, SUPERSEDED, WITHDRAWN -> true;
        });
    }

    /** Which number it bears already. */
    public Optional<String> number() {
        return base.flatMap(
                before -> Optional.ofNullable(before.identity().number().value()));
    }

    /** The number that the version will have. */
    public int next() {
        return isWaiting() ? basedOn() : sop.map(Sop::next).orElse(1);
    }

    /** Where nothing but how it is read differs from what it was made from, it was corrected. */
    Origin origin() {
        if (draft.isEmpty()) {
            return latest().map(Version::origin).orElse(Origin.WRITTEN);
        }
        return base.filter(before -> before.with(sheet.reading()).equals(sheet)).isPresent()
                ? Origin.CORRECTED
                : Origin.WRITTEN;
    }

    private Optional<Version> latest() {
        return sop.map(Sop::latest);
    }
}
