package id.laksana.sop.service.field;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.json.UnreadableJson.Problem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Values as they are stored: an object by the names of fields in their alphabet, all values texts (a number in plain digits with
 * a point, a day as ISO 8601 writes it) but addresses, which are objects. A database may keep the members in another order: what
 * is read back is written with the same bytes all the same.
 */
public final class ValuesJson {

    static final List<String> LINES = List.of("street", "village", "district", "regency", "postcode");

    private ValuesJson() {}

    static byte[] write(SortedMap<FieldId, Value> values) {
        Map<String, Json> members = new LinkedHashMap<>();
        values.forEach((field, value) -> members.put(field.value(), json(value)));
        return JsonWriter.write(new Json.Members(members));
    }

    /** @throws UnreadableJson if it is not what the form's own check would have let through, for then it was changed since */
    public static FieldValues read(ApplicationForm form, byte[] stored) throws UnreadableJson {
        if (!(JsonReader.read(stored) instanceof Json.Members members)) {
            throw new UnreadableJson("/", Problem.WRONG_TYPE);
        }
        Map<FieldId, Value> values = new HashMap<>();
        for (Map.Entry<String, Json> member : members.values().entrySet()) {
            Field field = field(form, member.getKey());
            Reading reading = Reading.of(field, entered(field, member.getValue()));
            if (!(reading instanceof Reading.Good(Value value)) || !json(value).equals(member.getValue())) {
                throw new UnreadableJson("/" + member.getKey(), Problem.IMPOSSIBLE);
            }
            values.put(field.id(), value);
        }
        return new FieldValues(form, values);
    }

    private static Field field(ApplicationForm form, String name) throws UnreadableJson {
        return form.fields().stream()
                .filter(field -> field.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableJson("/" + name, Problem.UNKNOWN_MEMBER));
    }

    private static Json json(Value value) {
        return switch (value) {
            case Value.Text text -> new Json.Text(text.text());
            case Value.Amount amount -> new Json.Text(amount.number().toPlainString());
            case Value.Day day -> new Json.Text(day.day().toString());
            case Value.Chosen chosen -> new Json.Text(chosen.option());
            case Value.Digits digits -> new Json.Text(digits.digits());
            case Value.File file -> new Json.Text(file.attachment().toString());
            case Value.Place place -> lines(place.address());
        };
    }

    private static Json lines(Address address) {
        Map<String, Json> lines = new LinkedHashMap<>();
        lines.put("street", new Json.Text(address.street()));
        lines.put("village", new Json.Text(address.village()));
        lines.put("district", new Json.Text(address.district()));
        lines.put("regency", new Json.Text(address.regency()));
        lines.put("postcode", new Json.Text(address.postcode()));
        lines.values().removeIf(line -> line.equals(new Json.Text("")));
        return new Json.Members(lines);
    }

    private static Entered entered(Field field, Json stored) throws UnreadableJson {
        try {
            return switch (stored) {
                case Json.Text(String number)
                when field.type() == FieldType.NUMBER -> new Entered.Number(new BigDecimal(number));
                case Json.Text(String text) -> new Entered.Words(text);
                case Json.Members lines -> new Entered.Lines(address(field, lines));
                default -> throw new UnreadableJson("/" + field.id(), Problem.WRONG_TYPE);
            };
        } catch (NumberFormatException _) {
            throw new UnreadableJson("/" + field.id(), Problem.IMPOSSIBLE);
        }
    }

    private static Address address(Field field, Json.Members members) throws UnreadableJson {
        Map<String, String> lines = new HashMap<>();
        for (Map.Entry<String, Json> line : members.values().entrySet()) {
            if (!LINES.contains(line.getKey()) || !(line.getValue() instanceof Json.Text(String text))) {
                throw new UnreadableJson("/" + field.id() + "/" + line.getKey(), Problem.UNKNOWN_MEMBER);
            }
            lines.put(line.getKey(), text);
        }
        return new Address(
                lines.getOrDefault("street", ""),
                lines.getOrDefault("village", ""),
                lines.getOrDefault("district", ""),
                lines.getOrDefault("regency", ""),
                lines.getOrDefault("postcode", ""));
    }
}
