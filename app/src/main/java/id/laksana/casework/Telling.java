package id.laksana.casework;

import id.laksana.casework.chain.Line;
import id.laksana.casework.engine.Decision;
import java.util.List;

/**
 * What is to be stored of an accepted command.
 *
 * @param row as it will be
 * @param lines in their order
 * @param words what was said, but for what the application says
 */
record Telling(CaseRow row, List<Line> lines, List<Decision.Spoken> words) {

    Telling {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }
}
