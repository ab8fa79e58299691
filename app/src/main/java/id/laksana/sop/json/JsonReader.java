package id.laksana.sop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import id.laksana.sop.json.UnreadableJson.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one document, strictly: nothing twice, nothing after it, nothing that could exhaust us. */
public final class JsonReader {

    private static final int MOST_BYTES = 8 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxStringLength(MOST_BYTES)
                    .maxNumberLength(20)
                    .build())
            .build();

    private JsonReader() {}

    public static Json read(byte[] document) throws UnreadableJson {
        if (document.length > MOST_BYTES) {
            throw new UnreadableJson("", Problem.TOO_LONG);
        }
        try (JsonParser parser = FACTORY.createParser(document)) {
            parser.nextToken();
            Json json = value(parser);
            if (parser.nextToken() != null) {
                throw unreadable(parser, Problem.NO_JSON);
            }
            return json;
        } catch (StreamConstraintsException e) {
            throw new UnreadableJson(place(e.getLocation()), Problem.TOO_LONG);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson(place(e.getLocation()), Problem.NO_JSON);
        } catch (IOException _) {
            // Nothing is read but the bytes at hand: they are in no encoding of JSON.
            throw new UnreadableJson("", Problem.NO_JSON);
        }
    }

    private static Json value(JsonParser parser) throws IOException, UnreadableJson {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> new Json.Nothing();
            case VALUE_NUMBER_FLOAT -> throw unreadable(parser, Problem.NO_WHOLE_NUMBER);
            case null, default -> throw unreadable(parser, Problem.NO_JSON);
        };
    }

    private static Json whole(JsonParser parser) throws IOException, UnreadableJson {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw unreadable(parser, Problem.NO_WHOLE_NUMBER);
        }
        return new Json.Whole(parser.getLongValue());
    }

    private static Json members(JsonParser parser) throws IOException, UnreadableJson {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                throw unreadable(parser, Problem.REPEATED_MEMBER);
            }
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Json.Members(members);
    }

    private static Json elements(JsonParser parser) throws IOException, UnreadableJson {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new Json.Elements(elements);
    }

    private static UnreadableJson unreadable(JsonParser parser, Problem problem) {
        return new UnreadableJson(place(parser.currentLocation()), problem);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : location.getLineNr() + ":" + location.getColumnNr();
    }
}
