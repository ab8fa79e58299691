package id.laksana.web.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What stands in one cell of a table, with its type, so that a spreadsheet can sort, filter and add it up. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Amount(BigDecimal amount) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** A moment as the clock on the wall showed it: spreadsheets know no zones. */
    record Moment(LocalDateTime moment) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long amount) {
        return new Amount(BigDecimal.valueOf(amount));
    }

    static Cell of(BigDecimal amount) {
        return new Amount(amount);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell of(LocalDateTime moment) {
        return new Moment(moment);
    }
}
