package id.laksana.sop.version;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An SOP with its versions, the newest first, as they stand on a day.
 *
 * @param newestLayout the newest revision of the official layout, whether or not a version has adopted it
 */
public record Sop(UUID id, String code, Optional<AgencyService> service, List<Version> versions, int newestLayout) {

    public Sop {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("An SOP without versions is a draft and nothing else: " + code);
        }
    }

    public Optional<Version> inForce() {
        return versions.stream()
                .filter(version -> version.state() == VersionState.IN_FORCE)
                .findFirst();
    }

    public Optional<Version> version(int no) {
        return versions.stream().filter(version -> version.no() == no).findFirst();
    }

    /** What a correction begins with: the newest version that counts, will count, or waits to be ratified; without any, the newest. */
    public Version latest() {
        return versions.stream()
                .filter(version ->
                        version.state() != VersionState.WITHDRAWN && version.state() != VersionState.SUPERSEDED)
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    /** The number that the next version will have. */
    public int next() {
        return versions.getFirst().no() + 1;
    }

    /** Those that count or will count. */
    public Stream<Version> counting() {
        return versions.stream()
                .filter(version -> version.state() == VersionState.IN_FORCE || version.state() == VersionState.COMING);
    }

    /** Which one takes its place by what is decided so far. */
    public Optional<Version> after(Version version) {
        return counting()
                .filter(other -> other.state() == VersionState.COMING && other.no() != version.no())
                .min(Comparator.comparing(other -> other.since().orElse(LocalDate.MAX)));
    }

    /** What is shown where nobody asks for another: the version in force, or else the newest. */
    public Version shown() {
        return inForce().orElseGet(versions::getFirst);
    }
}
