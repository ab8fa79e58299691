package id.laksana.sop.service.field;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which fields are usual for which services of all agencies; a file that comes with the product. */
public record UsualFields(List<Field> fields, List<Asked> families, List<Asked> services) {

    private static final String FILE = "/forms/usual.json";

    private static final class Read {
        static final UsualFields USUAL = read();
    }

    /** @param code of a family of services or of a service */
    public record Asked(String code, List<FieldId> fields) {}

    /** First those of the family, then those of the service itself; none where it is like no other agency's. */
    static List<Field> of(Optional<String> canonical) {
        Optional<Canonical> service = canonical.flatMap(code -> Catalog.services().stream()
                .filter(one -> one.code().equals(code))
                .findFirst());
        UsualFields usual = Read.USUAL;
        Map<FieldId, Field> byId = usual.fields().stream().collect(toMap(Field::id, Function.identity()));
        return service.map(
                        one -> Stream.concat(asked(usual.families(), one.family()), asked(usual.services(), one.code()))
                                .distinct()
                                .map(id -> Objects.requireNonNull(byId.get(id), id::value))
                                .toList())
                .orElse(List.of());
    }

    private static Stream<FieldId> asked(List<Asked> all, String code) {
        return all.stream().filter(one -> one.code().equals(code)).flatMap(one -> one.fields().stream());
    }

    private static UsualFields read() {
        try (InputStream file = UsualFields.class.getResourceAsStream(FILE)) {
            return RecordJson.read(
                    JsonReader.read(Objects.requireNonNull(file, FILE).readAllBytes()), UsualFields.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableJson e) {
            throw new IllegalStateException(FILE, e);
        }
    }
}
