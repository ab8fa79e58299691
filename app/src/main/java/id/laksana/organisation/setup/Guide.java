package id.laksana.organisation.setup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All steps, each with how far it has come. */
public record Guide(List<Stop> stops) {

    public Guide {
        stops = List.copyOf(stops);
    }

    /** @param confirmed by whom it was said that nothing is to be done for the step */
    public record Stop(SetUpStep step, SetUpPart.Standing standing, Optional<Confirmed> confirmed) {

        public boolean isDone() {
            return isDoneByItself() || confirmed.isPresent();
        }

        /** By what is stored, whatever anybody says. */
        public boolean isDoneByItself() {
            return standing.state() == SetUpPart.State.DONE;
        }
    }

    /** Who said it and when. */
    public record Confirmed(String by, Instant at) {}

    public int done() {
        return (int) stops.stream().filter(Stop::isDone).count();
    }

    /** The first after a step that is not done, or else the first of all that is not; never the step itself. */
    public Optional<Stop> nextAfter(SetUpStep here) {
        List<Stop> open = stops.stream()
                .filter(stop -> !stop.isDone() && stop.step() != here)
                .toList();
        return open.stream()
                .filter(stop -> stop.step().compareTo(here) > 0)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** The first that is not done. */
    public Optional<Stop> next() {
        return stops.stream().filter(stop -> !stop.isDone()).findFirst();
    }
}
