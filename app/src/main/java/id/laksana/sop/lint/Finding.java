package id.laksana.sop.lint;

import java.util.List;

/** What breaks a rule; {@code data} is quoted from the sheet, so it is text and never a sentence of ours. */
public record Finding(Rule rule, Severity severity, Place place, List<String> data) {

    public Finding {
        data = List.copyOf(data);
    }
}
