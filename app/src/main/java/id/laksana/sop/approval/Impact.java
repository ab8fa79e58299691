package id.laksana.sop.approval;

import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.ServiceTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What changes when a draft counts.
 *
 * @param next the number of the version that it becomes
 * @param replaced those that count until then, or would have counted
 * @param running cases that go on by the version that counts today; nothing where nobody counts cases
 * @param times of the slowest way to each end
 * @param untimed steps on those ways that have no standard time, and so add nothing
 * @param services that begin by the SOP, or are served by it
 * @param naming other SOPs that name it as related
 * @param performers who come or go
 */
public record Impact(
        int next,
        List<Replaced> replaced,
        OptionalLong running,
        List<EndTime> times,
        List<StepId> untimed,
        List<Served> services,
        List<Naming> naming,
        List<Cast> performers) {

    public Impact {
        replaced = List.copyOf(replaced);
        times = List.copyOf(times);
        untimed = List.copyOf(untimed);
        services = List.copyOf(services);
        naming = List.copyOf(naming);
        performers = List.copyOf(performers);
    }

    public record Replaced(int no, Optional<LocalDate> since) {}

    /** The agency's own time of the slowest way to an end; nothing where no way leads there. */
    public record EndTime(Outcome outcome, Optional<TimeTotal> before, Optional<TimeTotal> after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /**
     * @param startsHere whether its cases begin by the SOP
     * @param after the agency's own time of the slowest way to what the applicant wants
     */
    public record Served(String name, boolean startsHere, Optional<Promise> promise, Optional<TimeTotal> after) {

        /** Whether the agency takes longer by the new version than it promises. */
        public boolean isPromisedTooShort() {
            return startsHere
                    && promise.isPresent()
                    && after.isPresent()
                    && ServiceTime.minutes(after.get())
                            > ServiceTime.minutes(promise.get().time());
        }
    }

    public record Naming(String code, String name) {}

    /** @param bound whether a post stands behind whoever comes */
    public record Cast(String name, boolean comes, boolean bound) {}
}
