package id.laksana.sop.print;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service standard of a service, ready to be printed.
 *
 * @param code what its agency calls the service in addresses
 * @param address where everybody finds it
 */
public record PrintedStandard(String code, String service, URI address, List<Entry> entries) {

    public PrintedStandard {
        entries = List.copyOf(entries);
    }

    /**
     * One of its components.
     *
     * @param note what is to be known of it, as that it is only proposed
     */
    public record Entry(
            String component, List<String> lines, @Nullable String note) {

        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** The name of its page in a document. */
    public String id() {
        return "standar-" + code;
    }
}
