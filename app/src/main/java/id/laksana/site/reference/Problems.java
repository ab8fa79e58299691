package id.laksana.site.reference;

import id.laksana.web.Problem;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All with which REST refuses. */
@Singleton
class Problems {

    /** What only browsers meet. */
    private static final Set<Refusal> OF_PAGES =
            Set.of(Refusal.LOGIN_USED, Refusal.LOGIN_FAILED, Refusal.EXPIRED, Refusal.FOREIGN_PAGE);

    private final Refusals refusals;

    Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A problem in both languages. */
    record Told(String code, int status, String english, String indonesian) {}

    List<Told> all() {
        return Stream.of(Refusal.values())
                .filter(refusal -> !OF_PAGES.contains(refusal))
                .map(this::told)
                .toList();
    }

    private Told told(Refusal refusal) {
        return told(refusals.problem(refusal, Texts.ENGLISH), refusals.problem(refusal, Texts.INDONESIAN));
    }

    private static Told told(Problem english, Problem indonesian) {
        return new Told(english.code(), english.status(), sentence(english), sentence(indonesian));
    }

    private static String sentence(Problem problem) {
        return problem.title() + ". " + problem.detail();
    }
}
