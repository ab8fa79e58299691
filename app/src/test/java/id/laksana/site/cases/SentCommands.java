package id.laksana.site.cases;

import java.util.Map;
import java.util.Set;

/** What tests of the reference must know of what is sent here. */
public final class SentCommands {

    private SentCommands() {}

    public static Map<String, Class<? extends Record>> kinds() {
        return SentCommand.kinds();
    }

    /** The records of other bodies. */
    public static Set<Class<?>> bodies() {
        return Set.of(NewCase.class, NewCase.Applying.class);
    }
}
