package id.laksana.sop.reading;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What an official may say of a reading, sensible or not; the same seed gives the same corrections. */
final class RandomCorrections {

    private final RandomGenerator random;
    private final List<StepId> steps;
    private final List<PerformerId> performers;
    private int made;

    RandomCorrections(Reading reading, long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        steps = reading.steps().stream().map(ReadStep::step).toList();
        performers = reading.performers().stream().map(ReadPerformer::performer).toList();
    }

    Correction next() {
        return random.nextInt(4) == 0
                ? new Correction.OfPerformer(pick(performers), pick(PerformerKind.values()), reason())
                : row();
    }

    private Correction.OfRow row() {
        StepKind kind = pick(StepKind.values());
        boolean decision = kind == StepKind.DECISION;
        List<PerformerId> who = new ArrayList<>(performers);
        Collections.shuffle(who, java.util.Random.from(random));
        return new Correction.OfRow(
                pick(steps),
                kind,
                decision ? "Lengkap?" : null,
                who.subList(0, random.nextInt(Math.min(4, who.size()) + 1)),
                pick(ClockOwner.values()),
                decision
                        ? List.of(new Correction.Exit(Answer.YES, target()), new Correction.Exit(Answer.NO, target()))
                        : List.of(new Correction.Exit(null, target())),
                reason());
    }

    private Flow.Target target() {
        return random.nextBoolean() ? new Flow.Next(pick(steps)) : new Flow.End(pick(Outcome.values()));
    }

    /** Never the same twice. */
    private String reason() {
        made++;
        return "Menurut Kepala Bidang, nota ke-" + made;
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    @SafeVarargs
    private final <T> T pick(T... among) {
        return among[random.nextInt(among.length)];
    }
}
