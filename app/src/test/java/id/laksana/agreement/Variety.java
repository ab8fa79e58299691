package id.laksana.agreement;

import id.laksana.agreement.story.Story;
import id.laksana.agreement.story.Storyteller;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Few stories that show much: of those drawn by lot each one in which a step follows on a step as in none before it. */
final class Variety {

    private static final int LEAST = 300;
    private static final int MOST = 100_000;
    private static final int ANSWERS = 100;

    private final Set<List<String>> seen = new HashSet<>();
    private final Set<String> steps = new HashSet<>();
    private final List<Story> chosen = new ArrayList<>();

    private Variety() {}

    /** Drawn until they show that many steps. */
    static List<Story> of(Storyteller teller, long seed, int steps) {
        Variety variety = new Variety();
        Random random = new Random(seed);
        for (int drawn = 0; drawn < LEAST || (variety.steps.size() < steps && drawn < MOST); drawn++) {
            variety.add(teller.tell(answers(random)));
        }
        return variety.chosen;
    }

    private void add(Story story) {
        List<String> lines = story.lines();
        int known = seen.size();
        int step = 0;
        for (int line = 0; line < lines.size(); line++) {
            seen.add(List.copyOf(lines.subList(step, line + 1)));
            step = lines.get(line).startsWith(" ") ? step : line;
        }
        if (seen.size() > known) {
            chosen.add(story);
            steps.addAll(story.steps());
        }
    }

    private static List<Boolean> answers(Random random) {
        return Stream.generate(random::nextBoolean).limit(ANSWERS).toList();
    }
}
