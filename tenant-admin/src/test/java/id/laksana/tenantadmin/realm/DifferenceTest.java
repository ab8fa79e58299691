package id.laksana.tenantadmin.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void shouldFindNothingWhenKeycloakHasMoreThanIsDesired() {
        assertThat(Difference.between(json("{'a': 1, 'b': {'c': true, 'd': 2}}"), json("{'b': {'c': true}}")))
                .isEmpty();
    }

    @Test
    void shouldSayWhatIsFoundAndWhatIsDesired() {
        var actual = json("{'bruteForceProtected': false, 'attributes': {}}");
        var desired = json("{'bruteForceProtected': true, 'attributes': {'pkce': 'S256'}}");

        assertThat(Difference.between(actual, desired))
                .containsExactly("bruteForceProtected: false → true", "attributes.pkce: unset → S256");
    }

    @Test
    void shouldNeverSaySecrets() {
        assertThat(Difference.between(json("{'secret': 'old'}"), json("{'secret': 'new'}")))
                .containsExactly("secret changed");
    }

    @Test
    void shouldTakePlainValuesOfAnArrayAsASet() {
        assertThat(Difference.between(json("{'locales': ['en', 'id']}"), json("{'locales': ['id', 'en']}")))
                .isEmpty();
        assertThat(Difference.between(json("{'locales': ['en', 'id', 'de']}"), json("{'locales': ['id', 'en']}")))
                .containsExactly("locales changed");
    }

    @Test
    void shouldCompareObjectsOfAnArrayInOrderAndByWhatIsDesired() {
        var actual = json("{'attributes': [{'name': 'a', 'multivalued': false}, {'name': 'b'}]}");

        assertThat(Difference.between(actual, json("{'attributes': [{'name': 'a'}, {'name': 'b'}]}")))
                .isEmpty();
        assertThat(Difference.between(actual, json("{'attributes': [{'name': 'b'}, {'name': 'a'}]}")))
                .containsExactly("attributes changed");
    }

    @Test
    void shouldWantAbsentWhatIsDesiredAsNull() {
        var desired = json("{'required': null}");

        assertThat(Difference.between(json("{}"), desired)).isEmpty();
        assertThat(Difference.between(json("{'required': {'roles': ['user']}}"), desired))
                .containsExactly("required changed");
    }

    @Test
    void shouldTakeAnEmptyArrayForAnAbsentOne() {
        assertThat(Difference.between(json("{}"), json("{'webOrigins': []}"))).isEmpty();
        assertThat(Difference.between(json("{'webOrigins': ['*']}"), json("{'webOrigins': []}")))
                .containsExactly("webOrigins changed");
    }

    @Test
    void shouldKeepWhatIsNotMentionedWhenLaidOver() {
        var actual = json("{'id': 1, 'attributes': {'kept': 'x', 'changed': 'y'}, 'list': [1, 2]}");
        var desired = json("{'attributes': {'changed': 'z'}, 'list': [3]}");

        assertThat(Difference.overlay(actual, desired))
                .isEqualTo(json("{'id': 1, 'attributes': {'kept': 'x', 'changed': 'z'}, 'list': [3]}"));
    }

    private static ObjectNode json(String text) {
        try {
            return new JsonMapper().readValue(text.replace('\'', '"'), ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
