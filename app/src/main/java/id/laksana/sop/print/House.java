package id.laksana.sop.print;

import id.laksana.sop.layout.Stationery;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose sheets are printed.
 *
 * @param pictures the logos that the agency keeps, as data addresses by their names
 */
public record House(Stationery stationery, Map<String, String> pictures) {

    /** Of sheets that say everything themselves. */
    public static final House NOBODYS = new House(Stationery.NONE, Map.of());

    private static final String IMAGE = "data:image/";

    public House {
        pictures = Map.copyOf(pictures);
    }

    /** Nothing where the agency does not keep it. */
    Optional<String> picture(@Nullable String logo) {
        return Optional.ofNullable(logo)
                .map(name -> name.startsWith(IMAGE) ? name : pictures.getOrDefault(name, ""))
                .filter(address -> !address.isEmpty());
    }
}
