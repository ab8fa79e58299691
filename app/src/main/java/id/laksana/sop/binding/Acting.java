package id.laksana.sop.binding;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who acts in a sheet, also in one that cannot be carried out yet: the columns, and whoever acts without one. */
public final class Acting {

    private Acting() {}

    public static List<Performer> in(Sheet sheet) {
        Optional<Reading> reading = Optional.ofNullable(sheet.reading());
        Map<PerformerId, ReadPerformer> read = reading.stream()
                .flatMap(one -> one.performers().stream())
                .collect(toMap(ReadPerformer::performer, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        List<Table.Column> columns = sheet.table().map(Table::columns).orElse(List.of());
        Stream<Performer> printed = columns.stream()
                .map(column ->
                        performer(reading, column.performer(), column.name(), kind(read.get(column.performer()))));
        Stream<Performer> named = read.values().stream().flatMap(as -> {
            Reading.Named called = as.named();
            return called == null || !called.acts()
                    ? Stream.empty()
                    : Stream.of(performer(reading, as.performer(), called.name(), kind(as)));
        });
        return Stream.concat(printed, named)
                .filter(performer -> !performer.name().isBlank())
                .collect(toMap(Performer::id, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Performer performer(Optional<Reading> reading, PerformerId id, String name, PerformerKind kind) {
        List<String> aliases = reading.stream()
                .flatMap(one -> one.aliases().stream())
                .filter(alias -> alias.performer().equals(id))
                .map(Reading.Alias::text)
                .distinct()
                .toList();
        return new Performer(id, name.strip(), kind, aliases);
    }

    private static PerformerKind kind(@Nullable ReadPerformer as) {
        PerformerKind kind = as == null ? null : as.kind();
        return kind == null ? PerformerKind.ROLE : kind;
    }
}
