package id.laksana.organisation.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signs, told a second time without haste: it goes through the whole history with loops, from the rules as people say them. */
final class NaiveSigning {

    private final Story story;
    private final LocalDate day;

    NaiveSigning(Story story, LocalDate day) {
        this.story = story;
        this.day = day;
    }

    /** What is printed: all lines over the signature and the name, apart by slashes; nothing where nobody signs. */
    @Nullable
    String printed(Post as) {
        String own = own(as);
        if (own != null) {
            return own;
        }
        for (Post by : by(as, Mandate.Kind.AN)) {
            String signer = own(by);
            if (signer != null) {
                return "a.n. " + as.name() + "/" + signer;
            }
        }
        for (Post by : by(as, Mandate.Kind.AN)) {
            for (Post below : by(by, Mandate.Kind.UB)) {
                String signer = own(below);
                if (signer != null) {
                    return "a.n. " + as.name() + "/" + by.name() + "/u.b./" + signer;
                }
            }
        }
        return null;
    }

    private @Nullable String own(Post post) {
        for (Manner manner : new Manner[] {Manner.PLH, Manner.DEFINITIVE, Manner.PLT}) {
            for (Appointment one : inOrder(post, manner)) {
                if (substitute(one.official()) == null) {
                    String before = manner == Manner.PLH ? "Plh. " : manner == Manner.PLT ? "Plt. " : "";
                    return before + post.name() + "/" + name(one.official());
                }
            }
        }
        for (Manner manner : new Manner[] {Manner.PLH, Manner.DEFINITIVE, Manner.PLT}) {
            for (Appointment one : inOrder(post, manner)) {
                OfficialId substitute = substitute(one.official());
                if (substitute != null && substitute(substitute) == null) {
                    return "Plh. " + post.name() + "/" + name(substitute);
                }
            }
        }
        return null;
    }

    private List<Appointment> inOrder(Post post, Manner manner) {
        List<Appointment> found = new ArrayList<>();
        for (Appointment one : story.appointments) {
            boolean begun = !one.from().isAfter(day);
            boolean over = one.until() != null && one.until().isBefore(day);
            if (one.post().equals(post.id()) && one.manner() == manner && begun && !over) {
                found.add(one);
            }
        }
        found.sort((one, other) -> one.from().equals(other.from())
                ? one.id().value().compareTo(other.id().value())
                : one.from().compareTo(other.from()));
        return found;
    }

    private @Nullable OfficialId substitute(OfficialId official) {
        for (HandOver one : story.handOvers) {
            if (one.official().equals(official) && !day.isBefore(one.from()) && !day.isAfter(one.until())) {
                return one.substitute();
            }
        }
        return null;
    }

    private List<Post> by(Post post, Mandate.Kind kind) {
        List<Mandate> found = new ArrayList<>();
        for (Mandate one : story.mandates) {
            boolean over = one.until() != null && one.until().isBefore(day);
            if (one.post().equals(post.id())
                    && one.kind() == kind
                    && !one.from().isAfter(day)
                    && !over) {
                found.add(one);
            }
        }
        found.sort((one, other) -> one.from().equals(other.from())
                ? one.id().value().compareTo(other.id().value())
                : one.from().compareTo(other.from()));
        List<Post> posts = new ArrayList<>();
        for (Mandate one : found) {
            for (Post candidate : story.posts) {
                if (candidate.id().equals(one.by())) {
                    posts.add(candidate);
                }
            }
        }
        return posts;
    }

    private String name(OfficialId id) {
        return story.official(id).orElseThrow().name();
    }
}
