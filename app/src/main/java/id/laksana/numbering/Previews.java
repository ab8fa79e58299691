package id.laksana.numbering;

import id.laksana.agency.AgencyDay;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what numbers would read, and draws none. */
@Singleton
public class Previews {

    private static final int SHOWN = 3;

    /** How many that are taken are passed over before nothing is shown. */
    private static final int MOST_PASSED = 100;

    private final EntryRows entries;
    private final Access access;
    private final AgencyDay day;
    private final Clock clock;

    Previews(EntryRows entries, Access access, AgencyDay day, Clock clock) {
        this.entries = entries;
        this.access = access;
        this.day = day;
        this.clock = clock;
    }

    /** What comes next as things stand; blank where the pattern gives nothing that is not taken. */
    @Transactional(readOnly = true)
    public String next(PatternRevision current) {
        access.require(Permission.ENTER);
        List<String> next = next(current, from(current.validFrom()), 1);
        return next.isEmpty() ? "" : next.getFirst();
    }

    /** What the next numbers would read, and the first of January, if the pattern were so. */
    @Transactional(readOnly = true)
    public Preview of(PatternChange wanted) {
        access.require(Permission.ENTER);
        PatternRevision revision = wanted.kept(clock.instant(), access.caller().name());
        LocalDate from = from(wanted.validFrom());
        return new Preview(next(revision, from, SHOWN), next(revision, LocalDate.of(from.getYear() + 1, 1, 1), 1));
    }

    private List<String> next(PatternRevision revision, LocalDate of, int count) {
        int sequence = entries.last(revision.register(), revision.period(of))
                .map(last -> last + 1)
                .orElse(revision.first(of));
        Pattern pattern = revision.pattern();
        List<String> texts = new ArrayList<>();
        for (int passed = 0; texts.size() < count && passed < MOST_PASSED; passed++) {
            String text = pattern.example(sequence + passed, of, revision);
            if (!pattern.hasSequence() || entries.of(revision.register(), text).isEmpty()) {
                texts.add(text);
            }
            if (!pattern.hasSequence()) {
                break;
            }
        }
        return texts;
    }

    private LocalDate from(LocalDate validFrom) {
        LocalDate today = day.today();
        return validFrom.isAfter(today) ? validFrom : today;
    }
}
