package id.laksana.tenantadmin.command;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Agencies in a CSV file whose first line names the columns as the options of the command are named. */
record OrderFile(List<Order> orders, List<String> errors) {

    static final Set<String> COLUMNS = Set.of(
            "key",
            "name",
            "government",
            "province",
            "region",
            "zone",
            "database",
            "catalog",
            "admin",
            "admin-name",
            "admin-email");

    /** All of it, with what is wrong by line, so that nothing is begun with a file that is half right. */
    static OrderFile read(Path file, Set<String> catalogs) throws IOException {
        List<Order> orders = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (var reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
            for (var row = reader.readMap(); row != null; row = reader.readMap()) {
                long line = reader.getLinesRead();
                check(row, keys, orders, catalogs).ifPresent(error -> errors.add("Line " + line + ": " + error));
            }
        } catch (CsvValidationException | IllegalArgumentException e) {
            errors.add("The file cannot be read as CSV: " + e.getMessage());
        } catch (IOException e) {
            if (e instanceof NoSuchFileException) {
                throw e;
            }
            errors.add("The file cannot be read as CSV: " + e.getMessage());
        }
        return new OrderFile(orders, errors);
    }

    private static Optional<String> check(
            Map<String, String> row, Set<String> keys, List<Order> orders, Set<String> catalogs) {
        var strange = new HashSet<>(row.keySet());
        strange.removeAll(COLUMNS);
        if (!strange.isEmpty()) {
            return Optional.of("there is no column " + strange.iterator().next() + ".");
        }
        try {
            var order = Order.of(row, false, catalogs);
            if (!keys.add(order.agency().key().value())) {
                return Optional.of("the key " + order.agency().key() + " stands there twice.");
            }
            orders.add(order);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
