package id.laksana.sop.service;

import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import jakarta.inject.Singleton;

/** Every service says until when an applicant has an answer. */
@Singleton
class ServicesPart implements SetUpPart {

    private final ServiceRows rows;

    ServicesPart(ServiceRows rows) {
        this.rows = rows;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.SERVICES;
    }

    @Override
    public Standing standing() {
        ServiceRows.CountRow count = rows.count();
        boolean begun = count.every() > 0;
        return new Standing(
                State.of(begun, begun && count.promised() == count.every()), count.every(), count.promised());
    }
}
