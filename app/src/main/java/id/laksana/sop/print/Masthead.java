package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Look;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.sheet.Letterhead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the letterhead of a sheet: its own words, or those of its layout, or those of its agency. */
record Masthead(Optional<String> logo, List<String> lines, List<String> contact, Arrangement.Letterhead layout) {

    static Masthead of(Printing printing) {
        Arrangement.Letterhead layout = printing.arrangement().letterhead();
        Letterhead own = printing.sheet().letterhead();
        Optional<String> logo = printing.house().picture(layout.logo());
        if (!own.lines().isEmpty()) {
            return new Masthead(logo, own.lines(), List.of(), layout);
        }
        if (own.government() != null || own.agency() != null || printing.isFromPaper() && unit(own) != null) {
            return new Masthead(logo, said(own.government(), own.agency(), unit(own)), List.of(), layout);
        }
        if (!layout.lines().isEmpty()) {
            return new Masthead(logo, below(layout.lines(), unit(own)), List.of(), layout);
        }
        Stationery house = printing.house().stationery();
        return new Masthead(
                logo.or(() -> printing.house().picture(house.logo())),
                below(house.lines(), unit(own)),
                house.contact(),
                layout);
    }

    /** @param line from zero on */
    String style(int line) {
        Look look = layout.look(line);
        String size =
                look.size() == Look.Size.USUAL ? "" : " " + look.size().name().toLowerCase(Locale.ROOT);
        return "line" + size + (look.bold() ? "" : " light");
    }

    private static @Nullable String unit(Letterhead own) {
        return own.unit().printed();
    }

    /** A unit of the agency stands below it, unless its lines name the unit already. */
    private static List<String> below(List<String> lines, @Nullable String unit) {
        List<String> all = new ArrayList<>(lines);
        if (unit != null && lines.stream().noneMatch(line -> folded(line).contains(folded(unit)))) {
            all.add(unit);
        }
        return all;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private static List<String> said(@Nullable String... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable).toList();
    }
}
