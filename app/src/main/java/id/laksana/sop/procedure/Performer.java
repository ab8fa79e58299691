package id.laksana.sop.procedure;

import java.util.List;

/** Who performs steps, as the agency calls them, and under which other names the texts speak of them. */
public record Performer(PerformerId id, String name, PerformerKind kind, List<String> aliases) {

    public Performer {
        aliases = List.copyOf(aliases);
    }
}
