package id.laksana.sop.binding;

import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import jakarta.inject.Singleton;

/** A post stands behind everybody who acts in an SOP. */
@Singleton
class PerformersPart implements SetUpPart {

    private final Bindings bindings;

    PerformersPart(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.PERFORMERS;
    }

    @Override
    public Standing standing() {
        Board.Status status = bindings.status();
        boolean done = status.all() > 0 && status.unbound() == 0;
        return new Standing(State.of(status.bound() > 0, done), status.bound(), status.all());
    }
}
