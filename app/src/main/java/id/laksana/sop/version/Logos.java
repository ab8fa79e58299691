package id.laksana.sop.version;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.Emblem;
import id.laksana.sop.layout.LogoName;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The logos that the agency keeps for its letterheads. */
@Singleton
public class Logos {

    private static final Duration TRIED = Duration.ofDays(1);
    private static final int REMEMBERED = 100;

    private final LogoRows rows;
    private final Access access;
    private final Clock clock;

    /** By what is in them, so that a book of hundreds of sheets holds its logo once. Whether the agency has it is asked each time. */
    private final Map<String, String> addresses = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    Logos(LogoRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** Keeps a logo for a layout that is being made; one that no layout takes is forgotten after a day. */
    @Transactional
    public String keep(Emblem logo) {
        access.require(Permission.EDIT_LAYOUT);
        rows.forgetUnused(clock.instant().minus(TRIED));
        return keep(logo.png());
    }

    /** As data addresses by their names; what the agency does not keep is missing. */
    @Transactional(readOnly = true)
    public Map<String, String> pictures(Set<String> names) {
        Map<String, String> pictures = new HashMap<>();
        for (String name : names) {
            rows.find(LogoName.hash(name))
                    .ifPresent(row -> pictures.put(
                            name, addresses.computeIfAbsent(name, _ -> HouseStationery.address(row.png()))));
        }
        return pictures;
    }

    String keep(byte[] png) {
        String name = LogoName.of(png);
        rows.keep(LogoName.hash(name), png, clock.instant());
        return name;
    }

    void use(int revision, Set<String> names) {
        names.forEach(name -> rows.use(revision, LogoName.hash(name)));
    }

    boolean keeps(String name) {
        return rows.find(LogoName.hash(name)).isPresent();
    }
}
