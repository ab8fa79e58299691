package id.laksana.casework;

import id.laksana.casework.chain.Chain;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Said;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.web.VisibleText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is said in commands, with a salt of its own. */
public final class Words {

    private static final SecureRandom LOT = new SecureRandom();

    private Words() {}

    /** As they are kept: without what nobody sees. */
    public static Said say(String words) {
        byte[] salt = new byte[16];
        LOT.nextBytes(salt);
        return salted(words, HexFormat.of().formatHex(salt));
    }

    static Said salted(String words, String salt) {
        return new Said(kept(words), salt);
    }

    /** Half a character is none that could be kept. */
    static String kept(String words) {
        return VisibleText.of(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** The command with what was said in it said otherwise. */
    static Command in(Command command, UnaryOperator<Said> otherwise) {
        return switch (command) {
            case Command.SendBack it -> new Command.SendBack(it.to(), otherwise.apply(it.reason()));
            case Command.WaitFor it -> new Command.WaitFor(it.whom(), otherwise.apply(it.reason()), it.until());
            case Command.Reassign it -> new Command.Reassign(it.post(), it.member(), otherwise.apply(it.reason()));
            case Command.Refuse it -> new Command.Refuse(otherwise.apply(it.reason()));
            case Command.Withdraw it -> new Command.Withdraw(otherwise.apply(it.reason()));
            case Command.Correct it -> new Command.Correct(otherwise.apply(it.reason()));
            case Command.Attach it ->
                new Command.Attach(it.file(), it.sha256(), it.size(), it.type(), it.item(), otherwise.apply(it.name()));
            case Command.Detach it -> new Command.Detach(it.file(), otherwise.apply(it.reason()));
            case Command.Amend it -> new Command.Amend(otherwise.apply(it.values()));
            case Command.Note it -> new Command.Note(otherwise.apply(it.text()));
            case Command.Take _,
                    Command.Release _,
                    Command.Complete _,
                    Command.Decide _,
                    Command.Resume _,
                    Command.DeclareComplete _,
                    Command.Check _,
                    Command.Link _,
                    Command.FallDue _,
                    Command.Redate _,
                    Command.Remind _,
                    Command.Escalate _,
                    Command.Anonymise _ -> command;
        };
    }

    /** Tells a command from others of the same key, as long as what was said in it has the same salt. */
    static long mark(Command command, @Nullable Instant happenedAt) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("command", new Json.Text(command.getClass().getSimpleName()));
        members.put("of", RecordJson.write(command));
        members.put("happenedAt", new Json.Text(String.valueOf(happenedAt)));
        return mark(JsonWriter.write(new Json.Members(members)));
    }

    static long mark(byte[] asked) {
        return ByteBuffer.wrap(Chain.mark(asked)).getLong();
    }
}
