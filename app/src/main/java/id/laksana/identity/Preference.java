package id.laksana.identity;

import java.util.Locale;

/** How a person wants all pages to be. It follows the person: a computer at a counter is shared. */
public record Preference(Locale language, Theme theme) {}
