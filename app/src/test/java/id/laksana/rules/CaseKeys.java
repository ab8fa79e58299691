package id.laksana.rules;

import static java.util.stream.Collectors.toSet;

import id.laksana.attachment.StoreOutcome;
import id.laksana.casework.engine.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of why nothing is done with a case. */
final class CaseKeys {

    private CaseKeys() {}

    static Map<String, Set<String>> byPattern() {
        return Map.of("case.refused.*.title", keys("title"), "case.refused.*.text", keys("text"));
    }

    private static Set<String> keys(String part) {
        return Stream.of(
                        Stream.of(Refusal.class.getPermittedSubclasses()).map(Class::getSimpleName),
                        Stream.of(StoreOutcome.Refused.class.getPermittedSubclasses())
                                .map(kind -> "File" + kind.getSimpleName()),
                        Stream.of("NotOffered", "OtherForm", "ValuesRefused"))
                .flatMap(names -> names)
                .map(name -> "case.refused." + name + "." + part)
                .collect(toSet());
    }
}
