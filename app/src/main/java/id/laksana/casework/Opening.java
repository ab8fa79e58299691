package id.laksana.casework;

import id.laksana.casework.engine.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case is opened to be acted on.
 *
 * @param member nobody where another system acts, or Laksana itself
 * @param key nothing where Laksana itself acts
 */
record Opening(
        CaseId id,
        @Nullable UUID member,
        LocalDate day,
        @Nullable UUID key,
        Command command) {

    /** The member to whom the step is to be given. */
    @Nullable
    UUID colleague() {
        return command instanceof Command.Reassign it ? it.member() : null;
    }

    /** The case that is named besides. */
    @Nullable
    UUID other() {
        return command instanceof Command.Link it ? it.other() : null;
    }

    /** Whether others than those who have the step may give the command, or whether it names others. */
    boolean isWide() {
        return switch (command) {
            case Command.Take _,
                    Command.Complete _,
                    Command.Decide _,
                    Command.SendBack _,
                    Command.WaitFor _,
                    Command.Refuse _ -> false;
            default -> true;
        };
    }
}
