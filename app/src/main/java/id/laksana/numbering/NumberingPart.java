package id.laksana.numbering;

import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import jakarta.inject.Singleton;
import java.util.List;

/** How numbers are written at first is a proposal, so that somebody has to look at it. */
@Singleton
class NumberingPart implements SetUpPart {

    private final Registers registers;
    private final Previews previews;

    NumberingPart(Registers registers, Previews previews) {
        this.registers = registers;
        this.previews = previews;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.NUMBERING;
    }

    @Override
    public Standing standing() {
        List<PatternRevision> revisions = registers.revisions(Register.SOP);
        String next = previews.next(registers.current(Register.SOP));
        return new Standing(State.of(false, revisions.size() > 1), next, revisions.size());
    }
}
