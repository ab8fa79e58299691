package id.laksana.site.cases;

import id.laksana.casework.engine.CheckState;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.LinkKind;
import id.laksana.casework.engine.Said;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command as it is sent: its name, and beside it what these records hold. */
public sealed interface Sent {

    /** Commands that say nothing of another case. */
    sealed interface OfOne extends Sent {

        Command command();
    }

    record Take() implements OfOne {

        @Override
        public Command command() {
            return new Command.Take();
        }
    }

    record Release() implements OfOne {

        @Override
        public Command command() {
            return new Command.Release();
        }
    }

    /** @param as in a joint step, for which of the performers */
    record Complete(@Nullable PerformerId as) implements OfOne {

        @Override
        public Command command() {
            return new Command.Complete(as);
        }
    }

    record Decide(Answer answer) implements OfOne {

        @Override
        public Command command() {
            return new Command.Decide(answer);
        }
    }

    record SendBack(StepId to, String reason) implements OfOne {

        @Override
        public Command command() {
            return new Command.SendBack(to, said(reason));
        }
    }

    /** @param until by when an answer is expected */
    record WaitFor(ClockOwner whom, String reason, @Nullable Instant until) implements OfOne {

        public WaitFor {
            if (whom == ClockOwner.AGENCY) {
                throw new IllegalArgumentException("Nobody waits for themselves.");
            }
        }

        @Override
        public Command command() {
            return new Command.WaitFor(whom, said(reason), until);
        }
    }

    record Resume() implements OfOne {

        @Override
        public Command command() {
            return new Command.Resume();
        }
    }

    record Reassign(@Nullable UUID post, @Nullable UUID member, String reason) implements OfOne {

        public Reassign {
            if ((post == null) == (member == null)) {
                throw new IllegalArgumentException("To a post or to a member");
            }
        }

        @Override
        public Command command() {
            return new Command.Reassign(post, member, said(reason));
        }
    }

    record Refuse(String reason) implements OfOne {

        @Override
        public Command command() {
            return new Command.Refuse(said(reason));
        }
    }

    record Withdraw(String reason) implements OfOne {

        @Override
        public Command command() {
            return new Command.Withdraw(said(reason));
        }
    }

    record Correct(String reason) implements OfOne {

        @Override
        public Command command() {
            return new Command.Correct(said(reason));
        }
    }

    record DeclareComplete() implements OfOne {

        @Override
        public Command command() {
            return new Command.DeclareComplete();
        }
    }

    record Check(String item, CheckState state) implements OfOne {

        @Override
        public Command command() {
            return new Command.Check(item, state);
        }
    }

    record Detach(UUID file, String reason) implements OfOne {

        @Override
        public Command command() {
            return new Command.Detach(file, said(reason));
        }
    }

    record Note(String text) implements OfOne {

        @Override
        public Command command() {
            return new Command.Note(said(text));
        }
    }

    /** @param other the receipt of the other case */
    record Link(String other, LinkKind kind) implements Sent {}

    /** Whatever the salt is, words are kept with another. */
    private static Said said(String words) {
        return new Said(words, "0".repeat(32));
    }
}
