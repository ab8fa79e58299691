package id.laksana.casework.engine;

import id.laksana.casework.engine.Act.Does;
import id.laksana.casework.engine.Act.Not;
import id.laksana.casework.engine.Act.Words;
import java.util.List;

/** What is done with a case without moving it. */
record Asides(Acts acts) {

    Act act(Command command) {
        return switch (command) {
            case Command.DeclareComplete _ -> declareComplete();
            case Command.Check check -> check(check);
            case Command.Attach attach -> attach(attach);
            case Command.Detach detach -> detach(detach);
            case Command.Amend amend -> amend(amend);
            case Command.Note note -> note(note);
            case Command.Link link -> link(link);
            case Command.FallDue due -> fallDue(due);
            case Command.Redate redate -> ofItself(new Happened.Redated(redate.why(), redate.before(), redate.after()));
            case Command.Remind remind -> ofItself(new Happened.Reminded(remind.clock(), remind.due()));
            case Command.Escalate raise -> ofItself(new Happened.Escalated(raise.clock(), raise.post()));
            case Command.Anonymise _ -> anonymise();
            default -> throw new IllegalArgumentException("Moves the case: " + command);
        };
    }

    private Act declareComplete() {
        if (!acts.desk().isConcerned()) {
            return acts.notYours();
        }
        if (acts.state().timeline().completeAt() != null) {
            return new Not(new Refusal.AlreadyComplete());
        }
        Wait wait = acts.state().at().waiting();
        if (wait != null) {
            return new Not(new Refusal.Waiting(wait.whom()));
        }
        List<String> missing = acts.course().required().stream()
                .filter(item -> acts.state()
                        .check(item)
                        .filter(state -> state != CheckState.MISSING)
                        .isEmpty())
                .sorted()
                .toList();
        return missing.isEmpty()
                ? new Does(new Happened.DeclaredComplete(), acts.by())
                : new Not(new Refusal.Incomplete(missing));
    }

    private Act check(Command.Check asked) {
        if (!acts.desk().isConcerned()) {
            return acts.notYours();
        }
        return acts.course().items().contains(asked.item())
                ? new Does(new Happened.Checked(asked.item(), asked.state()), acts.by())
                : new Not(new Refusal.NoSuchItem(asked.item()));
    }

    private Act attach(Command.Attach asked) {
        if (!acts.desk().takesPart()) {
            return acts.notYours();
        }
        if (asked.item() != null && !acts.course().items().contains(asked.item())) {
            return new Not(new Refusal.NoSuchItem(asked.item()));
        }
        Happened attached = new Happened.Attached(
                asked.file(),
                asked.sha256(),
                asked.size(),
                asked.type(),
                asked.item(),
                asked.name().digest());
        return new Does(attached, acts.by(), List.of(new Words("name", asked.name())));
    }

    private Act detach(Command.Detach asked) {
        if (!acts.desk().isConcerned()) {
            return acts.notYours();
        }
        return acts.state().files().contains(asked.file())
                ? Acts.because(
                        asked.reason(),
                        () -> Acts.told(
                                new Happened.Detached(
                                        asked.file(), asked.reason().digest()),
                                acts.by(),
                                asked.reason()))
                : new Not(new Refusal.NoSuchFile(asked.file()));
    }

    private Act amend(Command.Amend asked) {
        return acts.desk().isConcerned()
                ? new Does(
                        new Happened.Amended(asked.values().digest()),
                        acts.by(),
                        List.of(new Words("values", asked.values())))
                : acts.notYours();
    }

    private Act note(Command.Note asked) {
        if (!acts.desk().takesPart()) {
            return acts.notYours();
        }
        return Acts.because(
                asked.text(),
                () -> new Does(
                        new Happened.Noted(asked.text().digest()),
                        acts.by(),
                        List.of(new Words("note", asked.text()))));
    }

    private Act link(Command.Link asked) {
        boolean may = asked.kind() == LinkKind.DUPLICATE
                ? acts.desk().isConcerned()
                : acts.desk().takesPart();
        return may ? new Does(new Happened.Linked(asked.other(), asked.kind()), acts.by()) : acts.notYours();
    }

    private Act fallDue(Command.FallDue asked) {
        return acts.state().timeline().overdue().contains(asked.clock())
                ? new Not(new Refusal.NotRunning(asked.clock()))
                : ofItself(new Happened.Overdue(asked.clock(), asked.due()));
    }

    private Act ofItself(Happened what) {
        return acts.desk().actor() instanceof Actor.Itself ? new Does(what, By.ITSELF) : acts.notYours();
    }

    private Act anonymise() {
        if (!acts.state().isClosed()) {
            return new Not(new Refusal.NotClosed());
        }
        boolean may = acts.desk().isSuperior() || acts.desk().actor() instanceof Actor.Itself;
        return may ? new Does(new Happened.Anonymised(), acts.by()) : acts.notYours();
    }
}
