package id.laksana.tenantadmin.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes along a chain once, entry after entry, and notes what is wrong. */
final class Verification {

    private static final int MOST_TOLD = 100;

    private final TreeMap<Long, Seal> seals = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Link> last = Optional.empty();
    private long length;
    private long found;

    Verification(List<Seal> seals) {
        seals.forEach(seal -> this.seals.put(seal.length(), seal));
    }

    /** The next entry, by its place. */
    void next(Link link) {
        length++;
        long expected = last.map(Link::seq).orElse(0L) + 1;
        if (link.seq() < expected) {
            note(new Finding.Doubled(link.seq()));
        } else if (link.seq() > expected) {
            note(new Finding.Missing(expected, link.seq() - 1));
        } else if (!link.previous().equals(last.map(Link::hash))) {
            note(new Finding.Unlinked(link.seq()));
        }
        if (!link.isAsHashed()) {
            note(new Finding.Altered(link.seq()));
        }
        Optional.ofNullable(seals.get(link.seq()))
                .filter(seal -> !seal.hash().equals(link.hash()))
                .ifPresent(seal -> note(new Finding.Rewritten(link.seq(), seal.at())));
        last = Optional.of(link);
    }

    Verdict end(Instant now) {
        long end = last.map(Link::seq).orElse(0L);
        long sealed = seals.isEmpty() ? 0 : seals.lastKey();
        if (sealed > end) {
            Map.Entry<Long, Seal> first = seals.higherEntry(end);
            note(new Finding.CutOff(end + 1, sealed, first.getValue().at()));
        }
        return new Verdict(
                length, last.map(link -> new Seal(link.seq(), link.hash(), now)), sealed, findings, found, now);
    }

    private void note(Finding finding) {
        found++;
        if (findings.size() < MOST_TOLD) {
            findings.add(finding);
        }
    }
}
