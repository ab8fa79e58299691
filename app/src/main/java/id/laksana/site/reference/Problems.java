package id.laksana.site.reference;

import id.laksana.site.cases.CaseProblems;
import id.laksana.web.Problem;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All with which REST refuses. */
@Singleton
class Problems {

    /** What only browsers meet. */
    private static final Set<Refusal> OF_PAGES =
            Set.of(Refusal.LOGIN_USED, Refusal.LOGIN_FAILED, Refusal.EXPIRED, Refusal.FOREIGN_PAGE);

    private final Refusals refusals;
    private final CaseProblems cases;

    Problems(Refusals refusals, CaseProblems cases) {
        this.refusals = refusals;
        this.cases = cases;
    }

    /** A problem in both languages. */
    record Told(String code, int status, String english, String indonesian) {}

    List<Told> all() {
        Stream<Told> usual = Stream.of(Refusal.values())
                .filter(refusal -> !OF_PAGES.contains(refusal))
                .map(this::told);
        List<Problem> english = cases.all(Texts.ENGLISH);
        List<Problem> indonesian = cases.all(Texts.INDONESIAN);
        Stream<Told> ofCases =
                IntStream.range(0, english.size()).mapToObj(at -> told(english.get(at), indonesian.get(at)));
        return Stream.concat(usual, ofCases).toList();
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
