package id.laksana.web.export;

import java.util.function.Function;

/** A column of an exported table: what it is called, and what stands in it. */
public record ExportColumn<T>(String header, Function<T, Cell> value) {}
