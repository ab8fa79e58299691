package id.laksana.calendar.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A Ramadan as its form has it. */
public record RamadanFields(
        int hijri, @Nullable LocalDate first, @Nullable LocalDate last, boolean determined, String source) {}
