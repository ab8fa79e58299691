package id.laksana.rules;

import static java.util.stream.Collectors.toSet;

import id.laksana.attachment.StoreOutcome;
import id.laksana.attachment.Unscanned;
import id.laksana.sop.service.field.Address;
import id.laksana.sop.service.field.FieldType;
import id.laksana.sop.service.field.FormFault;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The composed keys of application forms and of files that are handed in with them. */
final class FormKeys {

    private FormKeys() {}

    static Map<String, Set<String>> byPattern() {
        Stream<String> lines = Stream.of(Address.class.getRecordComponents()).map(RecordComponent::getName);
        Stream<String> faults = names(FormFault.Kind.values()).filter(kind -> !kind.equals("BLANK_LABEL"));
        return Map.of(
                "application-form.fault.*", keys("application-form.fault.", faults),
                "application-form.field.*",
                        keys(
                                "application-form.field.",
                                Stream.of("label", "help", "least", "most", "decimals", "longest")),
                "field-type.*", keys("field-type.", names(FieldType.values())),
                "address.*", keys("address.", lines),
                "file-input.odd.*", keys("file-input.odd.", names(StoreOutcome.Odd.Why.values())),
                "file-input.unscanned.*", keys("file-input.unscanned.", names(Unscanned.values())));
    }

    private static Set<String> keys(String prefix, Stream<String> names) {
        return names.map(prefix::concat).collect(toSet());
    }

    private static Stream<String> names(Enum<?>[] words) {
        return Stream.of(words).map(Enum::name);
    }
}
