package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.difference.Merged;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.Drafts;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Versions of an SOP to be compared. */
@Singleton
record ComparedSops(Sops sops, Drafts drafts, Editions editions, OfficialPrints prints) {

    Optional<Compared> find(String code) {
        return sops.find(code).map(sop -> compared(sop));
    }

    Shown compare(Compared sop, Side before, Side after) {
        Sheet was = sheet(sop, before);
        Edition is = edition(sop, after);
        return new Shown(Merged.of(was, is.sheet()), prints.difference(was, is));
    }

    private Compared compared(Sop sop) {
        Stream<Side> draft = drafts.open(sop.code()).stream().map(Side.OfDraft::new);
        List<Side> sides = Stream.concat(draft, sop.versions().stream().map(Side.OfVersion::new))
                .toList();
        String name = Optional.ofNullable(
                        sops.sheet(sop.id(), sop.shown().no()).identity().name().value())
                .orElse(sop.code());
        return new Compared(sop, name, sides);
    }

    private Sheet sheet(Compared sop, Side side) {
        return switch (side) {
            case Side.OfDraft it -> it.draft().sheet();
            case Side.OfVersion it -> sops.sheet(sop.sop().id(), it.version().no());
        };
    }

    private Edition edition(Compared sop, Side side) {
        return switch (side) {
            case Side.OfDraft it ->
                editions.draft(
                        sop.code(),
                        sop.sop().next(),
                        it.draft().sheet(),
                        editions.newestLayout(),
                        it.draft().changedAt());
            case Side.OfVersion it -> editions.of(sop.sop(), it.version(), sheet(sop, side));
        };
    }

    /** Both on one sheet. */
    record Shown(Merged merged, String html) {}

    /**
     * An SOP.
     *
     * @param sides the newest first
     */
    record Compared(Sop sop, String name, List<Side> sides) {

        Compared {
            sides = List.copyOf(sides);
        }

        String code() {
            return sop.code();
        }

        /** Where nobody asks for one: the one before the newest. */
        Optional<Side> before(String key) {
            return key.isEmpty() ? Optional.of(sides.get(Math.min(1, sides.size() - 1))) : side(key);
        }

        /** Where nobody asks for one: the newest. */
        Optional<Side> after(String key) {
            return key.isEmpty() ? Optional.of(sides.getFirst()) : side(key);
        }

        private Optional<Side> side(String key) {
            return sides.stream().filter(side -> side.key().equals(key)).findFirst();
        }
    }

    /** A version, or what is being written. */
    sealed interface Side {

        /** As the address has it. */
        String key();

        String label(Component reader);

        record OfDraft(DraftSheet draft) implements Side {

            @Override
            public String key() {
                return "konsep";
            }

            @Override
            public String label(Component reader) {
                return reader.getTranslation("difference.draft");
            }
        }

        record OfVersion(Version version) implements Side {

            @Override
            public String key() {
                return String.valueOf(version.no());
            }

            @Override
            public String label(Component reader) {
                return reader.getTranslation(
                        "sop.state-of-version",
                        reader.getTranslation("version.state." + version.state()),
                        version.no());
            }
        }
    }
}
