package id.laksana.sop.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose page it is.
 *
 * @param lines the government and the agency
 * @param contact where it is and how it is reached
 * @param emblem as a data address
 */
public record PageHead(
        List<String> lines, List<String> contact, @Nullable String emblem) {

    public PageHead {
        lines = List.copyOf(lines);
        contact = List.copyOf(contact);
    }
}
