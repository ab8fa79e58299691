package id.laksana.casework.engine;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.StepId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody may do with a case as it stands: the engine is asked, so that nothing is offered which it would refuse. */
public final class Possible {

    private static final Said SOME_REASON = new Said("-", "0".repeat(32));

    private Possible() {}

    /**
     * Something that may be done.
     *
     * @param command with a reason in place of the one that has yet to be given
     * @param way where the case goes by it, as far as the sheet says so
     */
    public record Choice(Command command, Happened.@Nullable Way way) {}

    public static List<Choice> of(Course course, CaseState state, Actor actor) {
        Acts acts = new Acts(course, state, new Desk(course.track(), state.at(), actor));
        List<Choice> choices = new ArrayList<>();
        for (Command command : imaginable(state)) {
            if (Checks.stage(state, command).isEmpty() && acts.act(command) instanceof Act.Does does) {
                choices.add(new Choice(command, does.what() instanceof Happened.Done done ? done.way() : null));
            }
        }
        return List.copyOf(choices);
    }

    private static List<Command> imaginable(CaseState state) {
        List<Command> commands = new ArrayList<>(List.of(
                new Command.Take(),
                new Command.Complete(null),
                new Command.Decide(Answer.YES),
                new Command.Decide(Answer.NO)));
        for (StepId earlier : state.at().trail().reversed()) {
            commands.add(new Command.SendBack(earlier, SOME_REASON));
        }
        commands.addAll(List.of(
                new Command.WaitFor(ClockOwner.APPLICANT, SOME_REASON, null),
                new Command.WaitFor(ClockOwner.EXTERNAL, SOME_REASON, null),
                new Command.Resume(),
                new Command.DeclareComplete(),
                new Command.Release(),
                new Command.Refuse(SOME_REASON),
                new Command.Withdraw(SOME_REASON),
                new Command.Correct(SOME_REASON),
                new Command.Note(SOME_REASON),
                new Command.Anonymise()));
        return commands;
    }
}
