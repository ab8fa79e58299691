package id.laksana.sop.binding;

import id.laksana.organisation.structure.Post;
import id.laksana.sop.binding.Suggestion.Why;
import id.laksana.sop.procedure.Performer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes for performers who stands behind them, by their names and aliases. Where two posts are as likely, it keeps silent. */
public final class Suggestions {

    private static final int SAME = 100;
    private static final int SAME_BY_ALIAS = 95;
    private static final int DUTY_AND_FIELD = 90;
    private static final int ONLY_ONE = 80;
    private static final int RECORDS = 75;
    private static final int PARTLY = 50;
    private static final int LEAST = 60;
    private static final int ALIAS_DISCOUNT = 5;
    private static final int SHORTEST_STEM = 5;

    private final List<Known> posts;

    /** @param posts those that are open */
    public Suggestions(List<Post> posts) {
        this.posts = posts.stream().map(Known::of).toList();
    }

    /** A post, and what its name says. */
    private record Known(Post post, Spelling name, Optional<Duty> duty, Set<String> field) {

        static Known of(Post post) {
            Spelling name = Spelling.of(post.name());
            Optional<Duty> duty = Duty.heardIn(name).or(() -> Duty.of(post.kind()));
            return new Known(
                    post,
                    name,
                    duty,
                    duty.map(known -> known.leaveOutOf(name)).orElse(name).telling());
        }
    }

    public Optional<Suggestion> of(Performer performer) {
        Standing standing = standing(performer);
        return standing.isRecorded() ? recorder(performer, standing) : post(performer);
    }

    /** What it is to the agency: an applicant or a system goes by its name even where it was read as a role. */
    static Standing standing(Performer performer) {
        Standing read = Standing.of(performer.kind());
        Spelling name = Spelling.of(performer.name());
        if (read.isRecorded()) {
            return read;
        }
        if (name.text().equals("pemohon")) {
            return Standing.APPLICANT;
        }
        return name.text().equals("oss") || name.text().matches("sistem\\b.*") ? Standing.SYSTEM : read;
    }

    private Optional<Suggestion> recorder(Performer performer, Standing standing) {
        return only(Duty.FRONT_OFFICE)
                .map(known -> new Suggestion(standing, known.post(), RECORDS, Why.RECORDS, performer.name()));
    }

    private Optional<Suggestion> post(Performer performer) {
        List<Suggestion> found = new ArrayList<>();
        for (Heard heard : heard(performer)) {
            posts.forEach(known -> compare(heard, known).ifPresent(found::add));
        }
        return surest(found);
    }

    /** Nothing where two posts are as likely. */
    private static Optional<Suggestion> surest(List<Suggestion> found) {
        int best = found.stream().mapToInt(Suggestion::score).max().orElse(0);
        List<Suggestion> first = found.stream()
                .filter(one -> one.score() == best && best >= LEAST)
                .sorted(Comparator.comparing(Suggestion::why))
                .toList();
        boolean one = first.stream().map(each -> each.post().id()).distinct().count() == 1;
        return one ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /** A name, and whether it is but one of several. */
    private record Heard(String text, boolean alias) {}

    /** Columns for several name each: Backoffice/ Ka Seksi Pel I. */
    private static List<Heard> heard(Performer performer) {
        Stream<Heard> parts = performer.name().contains("/")
                ? Stream.of(performer.name().split("/")).map(part -> new Heard(part.strip(), true))
                : Stream.empty();
        Stream<Heard> aliases = performer.aliases().stream().map(alias -> new Heard(alias, true));
        return Stream.concat(Stream.of(new Heard(performer.name(), false)), Stream.concat(parts, aliases))
                .filter(heard -> !Spelling.of(heard.text()).isBlank())
                .distinct()
                .toList();
    }

    private Optional<Suggestion> compare(Heard heard, Known known) {
        Spelling name = Spelling.of(heard.text());
        if (name.equals(known.name())) {
            return Optional.of(made(heard, known, heard.alias() ? SAME_BY_ALIAS : SAME, Why.NAME));
        }
        Optional<Duty> duty = Duty.heardIn(name);
        Set<String> field = duty.map(said -> said.leaveOutOf(name)).orElse(name).telling();
        if (!duty.equals(known.duty())) {
            return Optional.empty();
        }
        return duty.isPresent() ? sameDuty(heard, field, known, duty.get()) : sameField(heard, field, known);
    }

    private Optional<Suggestion> sameDuty(Heard heard, Set<String> field, Known known, Duty duty) {
        int shared = percentage(field, known.field());
        if (shared == SAME && !field.isEmpty()) {
            return Optional.of(made(heard, known, DUTY_AND_FIELD, Why.DUTY_AND_FIELD));
        }
        boolean only = only(duty).isPresent();
        if (only && (field.isEmpty() || duty.isAgencyWide())) {
            return Optional.of(made(heard, known, ONLY_ONE, Why.ONLY_ONE));
        }
        int score = PARTLY + (DUTY_AND_FIELD - PARTLY) * shared / SAME;
        return shared == 0 || field.isEmpty() ? Optional.empty() : Optional.of(made(heard, known, score, Why.DUTY));
    }

    private static Optional<Suggestion> sameField(Heard heard, Set<String> field, Known known) {
        int shared = percentage(field, known.field());
        int score = LEAST + (ONLY_ONE - LEAST) * shared / SAME;
        return shared <= PARTLY ? Optional.empty() : Optional.of(made(heard, known, score, Why.FIELD));
    }

    private Optional<Known> only(Duty duty) {
        List<Known> having = posts.stream()
                .filter(known -> known.duty().filter(duty::equals).isPresent())
                .toList();
        return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
    }

    private static Suggestion made(Heard heard, Known known, int score, Why why) {
        boolean direct = why == Why.NAME || !heard.alias();
        return new Suggestion(
                Standing.POSTS,
                known.post(),
                direct ? score : score - ALIAS_DISCOUNT,
                why == Why.NAME && heard.alias() ? Why.ALIAS : why,
                heard.text());
    }

    /** How many of all words both have, of a hundred. */
    private static int percentage(Set<String> one, Set<String> other) {
        long shared = one.stream()
                .filter(word -> other.stream().anyMatch(known -> alike(word, known)))
                .count();
        int all = Math.max(one.size(), other.size());
        return all == 0 ? 0 : (int) (SAME * shared / all);
    }

    /** Industri and Perindustrian are of the same stem. */
    private static boolean alike(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.equals(longer) || (shorter.length() >= SHORTEST_STEM && longer.contains(shorter));
    }
}
