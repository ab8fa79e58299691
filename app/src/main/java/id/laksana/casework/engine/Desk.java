package id.laksana.casework.engine;

import id.laksana.casework.engine.Actor.Chair;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody is to the case as it stands. */
record Desk(Track track, Position at, Actor actor) {

    /** As whom they may act in the present step. */
    List<PerformerId> parts() {
        List<PerformerId> performers = track.step(at.step()).performers();
        return switch (actor) {
            case Actor.InPost member ->
                at.assigned() == null
                        ? partsIn(member, at.step())
                        : chairOf(member, at.assigned()).map(_ -> performers).orElse(List.of());
            case Actor.Machine _ -> partsOfSystems(performers);
            case Actor.Itself _ -> List.of();
        };
    }

    /** Whether they act in the present step or, as those who receive applications, in the first one, or stand above. */
    boolean isConcerned() {
        return !parts().isEmpty()
                || (actor instanceof Actor.InPost member
                        && (isSuperior() || !partsIn(member, track.entry()).isEmpty()));
    }

    /** Whether any step of the SOP is theirs. */
    boolean takesPart() {
        return isConcerned()
                || (actor instanceof Actor.InPost member
                        && member.chairs().stream()
                                .anyMatch(chair -> !chair.performers().isEmpty()));
    }

    boolean isSuperior() {
        return actor instanceof Actor.InPost member
                && (member.superior()
                        || member.chairs().stream().map(Chair::post).anyMatch(at.raised()::contains));
    }

    boolean is(UUID who) {
        return switch (actor) {
            case Actor.InPost member -> member.member().equals(who);
            case Actor.Machine machine -> machine.client().equals(who);
            case Actor.Itself _ -> false;
        };
    }

    By by(PerformerId as) {
        return actor instanceof Actor.InPost member
                ? chairFor(member, as).map(chair -> by(member, chair)).orElseGet(this::by)
                : by();
    }

    /** In whatever post they have to do with the case. */
    By by() {
        return switch (actor) {
            case Actor.InPost member ->
                member.chairs().stream()
                        .filter(chair -> !chair.performers().isEmpty())
                        .findFirst()
                        .map(chair -> by(member, chair))
                        .orElse(new By(member.member(), null, null));
            case Actor.Machine machine -> new By(machine.client(), null, null);
            case Actor.Itself _ -> By.ITSELF;
        };
    }

    private Optional<Chair> chairFor(Actor.InPost member, PerformerId as) {
        if (at.assigned() != null) {
            return chairOf(member, at.assigned());
        }
        List<PerformerId> either = recordedFor(at.step()).contains(as)
                ? List.of(as, recorder(at.step()).orElse(as))
                : List.of(as);
        return either.stream()
                .flatMap(one -> member.chairs().stream()
                        .filter(chair -> chair.performers().contains(one)))
                .findFirst();
    }

    private static Optional<Chair> chairOf(Actor.InPost member, UUID post) {
        return member.chairs().stream()
                .filter(chair -> chair.post().equals(post))
                .findFirst();
    }

    private List<PerformerId> partsIn(Actor.InPost member, StepId step) {
        boolean records = recorder(step)
                .filter(recorder -> member.chairs().stream()
                        .anyMatch(chair -> chair.performers().contains(recorder)))
                .isPresent();
        List<PerformerId> recorded = records ? recordedFor(step) : List.of();
        return track.step(step).performers().stream()
                .filter(one -> recorded.contains(one)
                        || member.chairs().stream()
                                .anyMatch(chair -> chair.performers().contains(one)))
                .toList();
    }

    private Optional<PerformerId> recorder(StepId step) {
        return Optional.ofNullable(track.step(step).recorder());
    }

    /** Those of its performers who are not of the agency. */
    private List<PerformerId> recordedFor(StepId step) {
        return track.step(step).performers().stream()
                .filter(one -> !track.kind(one).isOfTheAgency())
                .toList();
    }

    private List<PerformerId> partsOfSystems(List<PerformerId> performers) {
        return track.kind(performers.getFirst()) == PerformerKind.SYSTEM
                ? performers.stream()
                        .filter(one -> track.kind(one) == PerformerKind.SYSTEM)
                        .toList()
                : List.of();
    }

    private static By by(Actor.InPost member, Chair chair) {
        return new By(member.member(), chair.post(), chair.actingFor());
    }
}
