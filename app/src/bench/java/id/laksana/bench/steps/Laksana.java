package id.laksana.bench.steps;

import id.laksana.bench.ServedApp;
import id.laksana.casework.Acted;
import id.laksana.casework.Applicant;
import id.laksana.casework.Begun;
import id.laksana.casework.CaseReading;
import id.laksana.casework.Cases;
import id.laksana.casework.Queue;
import id.laksana.casework.Registration;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Refusal;
import id.laksana.sop.procedure.Answer;
import java.util.UUID;

/** Laksana as officers use it: the inbox, take, complete; or completing alone. */
final class Laksana implements Contestant {

    private static final int INBOX = 20;

    private final String name;
    private final boolean whole;
    private final Agencies agencies;
    private final Cases cases;
    private final CaseReading reading;
    private final String service;

    Laksana(String name, boolean whole, ServedApp app, Agencies agencies, String service) {
        this.name = name;
        this.whole = whole;
        this.agencies = agencies;
        this.cases = app.bean(Cases.class);
        this.reading = app.bean(CaseReading.class);
        this.service = service;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Contestant.Run begin(int agency, int clerk) {
        Registration registration =
                new Registration(UUID.randomUUID(), service, 0, Applicant.named("CV Contoh " + clerk), null, false);
        return agencies.as(agency, clerk, () -> switch (cases.register(registration)) {
            case Begun.Registered begun -> new Way(agency, clerk, begun.made());
            case Begun other -> throw new IllegalStateException(other.toString());
        });
    }

    private final class Way implements Contestant.Run {

        private final int agency;
        private final int clerk;
        private ServiceCase now;

        Way(int agency, int clerk, ServiceCase now) {
            this.agency = agency;
            this.clerk = clerk;
            this.now = now;
        }

        @Override
        public boolean isOver() {
            return now.state().isClosed();
        }

        @Override
        public void step() {
            agencies.as(agency, clerk, () -> {
                if (whole) {
                    reading.queue(Queue.POOL, INBOX);
                    now = done(new Command.Take());
                }
                Acted acted = act(new Command.Complete(null));
                now = acted instanceof Acted.Refused refused && refused.why() instanceof Refusal.IsADecision
                        ? done(new Command.Decide(Answer.YES))
                        : done(acted);
                return now;
            });
        }

        private ServiceCase done(Command command) {
            return done(act(command));
        }

        private static ServiceCase done(Acted acted) {
            if (acted instanceof Acted.Done done) {
                return done.after();
            }
            throw new IllegalStateException(acted.toString());
        }

        private Acted act(Command command) {
            return cases.act(now.id(), new Asked(UUID.randomUUID(), now.state().seq(), null, command));
        }
    }
}
