package id.laksana.sop.service;

import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.TimeTotal;

/**
 * What the slowest way to what the applicant wants takes by its standard times.
 *
 * @param untimedSteps whether steps have no standard time and so add nothing
 */
public record SlowestPath(TimeTotal agency, TimeTotal applicant, TimeTotal external, boolean untimedSteps) {

    public TimeTotal of(ClockOwner owner) {
        return switch (owner) {
            case AGENCY -> agency;
            case APPLICANT -> applicant;
            case EXTERNAL -> external;
        };
    }

    static SlowestPath of(Path path) {
        return new SlowestPath(
                path.of(ClockOwner.AGENCY),
                path.of(ClockOwner.APPLICANT),
                path.of(ClockOwner.EXTERNAL),
                !path.untimed().isEmpty());
    }
}
