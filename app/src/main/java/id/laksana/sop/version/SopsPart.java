package id.laksana.sop.version;

import id.laksana.agency.AgencyDay;
import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import jakarta.inject.Singleton;

/** The agency works by an SOP. */
@Singleton
class SopsPart implements SetUpPart {

    private final SopRows rows;
    private final AgencyDay day;

    SopsPart(SopRows rows, AgencyDay day) {
        this.rows = rows;
        this.day = day;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.SOPS;
    }

    @Override
    public Standing standing() {
        SopRows.CountRow count =
                rows.count(day.today(), StoredVersions.EVER, day.zone().getId());
        return new Standing(State.of(count.every() > 0, count.inForce() > 0), count.every(), count.inForce());
    }
}
