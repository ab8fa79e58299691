package id.laksana.agreement;

import id.laksana.agreement.story.Story;
import id.laksana.agreement.story.Storyteller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two storytellers tell alike. Each tells the same whenever it is given the same answers, and each story says all answers that were given: so the
 * first that is told otherwise is one that only one of the two sides has.
 *
 * @param stories told by both word for word, until one was told otherwise
 */
record Agreement(List<Story> stories, Optional<Disagreement> disagreement) {

    Agreement {
        stories = List.copyOf(stories);
    }

    /** Over every combination of answers. */
    static Agreement of(Storyteller ours, Storyteller theirs) {
        List<Story> agreed = new ArrayList<>();
        Optional<List<Boolean>> answers = Optional.of(List.of());
        while (answers.isPresent()) {
            Story told = ours.tell(answers.get());
            Story retold = theirs.tell(answers.get());
            if (!told.equals(retold)) {
                return new Agreement(agreed, Optional.of(new Disagreement(told, retold)));
            }
            agreed.add(told);
            answers = told.next();
        }
        return new Agreement(agreed, Optional.empty());
    }

    /** Over some of our stories, where they are too many to be told by an engine. */
    static Agreement over(List<Story> ours, Storyteller theirs) {
        List<Story> agreed = new ArrayList<>();
        for (Story told : ours) {
            Story retold = theirs.tell(told.answers());
            if (!told.equals(retold)) {
                return new Agreement(agreed, Optional.of(new Disagreement(told, retold)));
            }
            agreed.add(told);
        }
        return new Agreement(agreed, Optional.empty());
    }

    int steps() {
        return stories.stream().mapToInt(story -> story.steps().size()).sum();
    }

    /** The same answers, and two stories. */
    record Disagreement(Story ours, Story theirs) {

        @Override
        public String toString() {
            return "only ours:%n%s%nonly theirs:%n%s".formatted(ours, theirs);
        }
    }
}
