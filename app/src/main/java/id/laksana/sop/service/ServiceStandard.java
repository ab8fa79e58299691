package id.laksana.sop.service;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the agency itself has laid down of a service; of what it has not there is no entry. */
public record ServiceStandard(
        Map<Component, String> said,
        @Nullable Promise promise,
        @Nullable Fee fee,
        StatutoryTime statutory) {

    public static final int LONGEST = 10_000;

    public ServiceStandard {
        Map<Component, String> ordered = new EnumMap<>(Component.class);
        ordered.putAll(said);
        said = Collections.unmodifiableMap(ordered);
    }

    /** One of which the law says what it says of all. */
    public ServiceStandard(Map<Component, String> said, @Nullable Promise promise, @Nullable Fee fee) {
        this(said, promise, fee, StatutoryTime.USUAL);
    }

    public boolean isBlank() {
        return said.isEmpty() && promise == null && fee == null && statutory.equals(StatutoryTime.USUAL);
    }

    /** Whether it says anything of a component, in words or by a number. */
    public boolean says(Component component) {
        return said.containsKey(component)
                || component == Component.TIME && promise != null
                || component == Component.FEE && fee != null;
    }
}
