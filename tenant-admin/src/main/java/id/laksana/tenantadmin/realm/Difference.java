package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What must change in a representation until it says what is desired. Fields that the desired one does not mention are
 * Keycloak's own; one that it gives as null must be absent; the order of plain values in an array means nothing.
 */
final class Difference {

    private Difference() {}

    static List<String> between(JsonNode actual, JsonNode desired) {
        List<String> differences = new ArrayList<>();
        collect("", actual, desired, differences);
        return List.copyOf(differences);
    }

    /** The actual representation with what is desired laid over it. */
    static ObjectNode overlay(JsonNode actual, ObjectNode desired) {
        ObjectNode result = actual.deepCopy();
        desired.properties().forEach(field -> {
            var present = result.get(field.getKey());
            var value = present instanceof ObjectNode && field.getValue() instanceof ObjectNode object
                    ? overlay(present, object)
                    : field.getValue();
            result.set(field.getKey(), value);
        });
        return result;
    }

    private static void collect(String at, JsonNode actual, JsonNode desired, List<String> differences) {
        if (desired.isObject()) {
            desired.properties()
                    .forEach(field -> collect(
                            at.isEmpty() ? field.getKey() : at + "." + field.getKey(),
                            actual.path(field.getKey()),
                            field.getValue(),
                            differences));
        } else if (!equal(actual, desired)) {
            differences.add(sentence(at, actual, desired));
        }
    }

    private static boolean equal(JsonNode actual, JsonNode desired) {
        if (desired.isNull() || isEmptyArray(desired)) {
            return actual.isMissingNode() || actual.isNull() || isEmptyArray(actual);
        }
        return desired instanceof ArrayNode array ? equalArrays(actual, array) : desired.equals(actual);
    }

    private static boolean isEmptyArray(JsonNode node) {
        return node.isArray() && node.isEmpty();
    }

    private static boolean equalArrays(JsonNode actual, ArrayNode desired) {
        if (actual.size() != desired.size()) {
            return false;
        }
        if (!desired.get(0).isObject()) {
            return elements(actual).equals(elements(desired));
        }
        for (int i = 0; i < desired.size(); i++) {
            if (!between(actual.path(i), desired.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Set<JsonNode> elements(JsonNode array) {
        Set<JsonNode> elements = new HashSet<>();
        array.forEach(elements::add);
        return elements;
    }

    private static String sentence(String at, JsonNode actual, JsonNode desired) {
        var secret = at.toLowerCase(Locale.ROOT).contains("secret");
        if (secret || desired.isContainerNode() || desired.isNull()) {
            return at + " changed";
        }
        return at + ": " + (actual.isMissingNode() ? "unset" : actual.asText()) + " → " + desired.asText();
    }
}
