package id.laksana.sop.version;

import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import jakarta.inject.Singleton;

/** The first revision is everybody's; a further one is the agency's own. */
@Singleton
class LayoutPart implements SetUpPart {

    private final SopRows rows;

    LayoutPart(SopRows rows) {
        this.rows = rows;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.LAYOUT;
    }

    @Override
    public Standing standing() {
        int revision = rows.newestLayout();
        return new Standing(State.of(false, revision > 1), revision, rows.logosOfNewestLayout());
    }
}
