package id.laksana.sop.layout;

import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.SectionName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a layout says of one sheet. A sheet that was transcribed from paper keeps the labels that the paper has; a sheet written here takes every
 * label from here.
 *
 * @param order the blocks of the sheet; one that is not named is printed after them where the sheet has it
 * @param list how items are numbered that bear no number of their own: {@code 1.}, {@code 1}, {@code a)}, {@code -}
 * @param signatures whoever signs beside the one who ratifies
 * @param dated the line above the signatures that says where and when; nothing where there is none
 */
public record Arrangement(
        Paper paper,
        List<Block> order,
        Letterhead letterhead,
        Fields identity,
        Grid sections,
        Numbering list,
        Columns table,
        Standard standard,
        Titles titles,
        Activity activity,
        List<Signature> signatures,
        @Nullable Dated dated) {

    public Arrangement {
        order = List.copyOf(order);
        signatures = List.copyOf(signatures);
        if (new HashSet<>(order).size() < order.size()) {
            throw new IllegalArgumentException("A block stands twice: " + order);
        }
    }

    /** The blocks of a sheet. */
    public enum Block {
        IDENTITY,
        TABLE,
        OTHER_TABLES,
        TITLES,
        ACTIVITY,
        STANDARD
    }

    public record Paper(Size size, boolean landscape, Margin margin) {

        public int width() {
            return landscape ? size.longSide : size.shortSide;
        }

        public int height() {
            return landscape ? size.shortSide : size.longSide;
        }

        /** What stylesheets call it: {@code f4-landscape-usual}. */
        public String style() {
            String side = landscape ? "landscape" : "portrait";
            return (size + "-" + side + "-" + margin).toLowerCase(Locale.ROOT);
        }

        /** Folio is what Indonesian offices call F4. */
        public enum Size {
            A4(210, 297),
            F4(215, 330);

            private final int shortSide;
            private final int longSide;

            Size(int shortSide, int longSide) {
                this.shortSide = shortSide;
                this.longSide = longSide;
            }
        }

        public enum Margin {
            NARROW(8),
            USUAL(12),
            WIDE(20);

            private final int millimetres;

            Margin(int millimetres) {
                this.millimetres = millimetres;
            }

            public int millimetres() {
                return millimetres;
            }
        }
    }

    /**
     * Whose sheet it is.
     *
     * @param lines for a sheet that has none of its own; where the layout has none either, they are the agency's
     * @param logo an image as a data address, or the name under which the agency keeps it
     * @param looks how the lines look, one after the other; those beyond look as usual
     */
    public record Letterhead(
            Place place,
            List<String> lines,
            @Nullable String logo,
            @Nullable List<Look> looks) {

        private static final String IMAGE = "data:image/";

        public Letterhead {
            lines = List.copyOf(lines);
            looks = looks == null ? null : List.copyOf(looks);
            if (logo != null && !logo.startsWith(IMAGE) && !LogoName.is(logo)) {
                throw new IllegalArgumentException("No image of its own");
            }
        }

        /** @param line from zero on */
        public Look look(int line) {
            return looks == null || line >= looks.size() ? Look.USUAL : looks.get(line);
        }

        public enum Place {
            ABOVE,
            LEFT
        }
    }

    /**
     * The fields of the identity in their order.
     *
     * @param captions above the block on a sheet written here
     * @param separator between a label and its value
     * @param ratifier the post whose holder ratifies a sheet that names nobody
     */
    public record Fields(
            List<String> captions,
            String separator,
            List<PlacedField> fields,
            @Nullable String ratifier) {

        public Fields {
            captions = List.copyOf(captions);
            fields = List.copyOf(fields);
        }

        public Optional<PlacedField> of(IdentityField field) {
            return fields.stream().filter(placed -> placed.field() == field).findFirst();
        }
    }

    /** @param separator where it is another than between other fields and their values */
    public record PlacedField(
            IdentityField field,
            String label,
            Place place,
            @Nullable String separator) {

        /** A row of its own has its label in the cell below the letterhead. */
        public enum Place {
            BESIDE_LETTERHEAD,
            OWN_ROW
        }
    }

    /** The six sections in two columns, read row by row or column by column. */
    public record Grid(Reading reading, List<PlacedSection> left, List<PlacedSection> right) {

        public Grid {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        public enum Reading {
            ROWS,
            COLUMNS
        }
    }

    public record PlacedSection(SectionName section, String label) {}

    /**
     * The procedure table.
     *
     * @param remarkOfQuality whether the remark stands under the quality standard, and not beside it
     * @param numbered whether a row under the head numbers the columns
     * @param repeated whether the head stands on every page
     * @param steps how rows are numbered that bear no number of their own
     * @param parts the columns that follow the performers of a sheet written here, in their order; nothing where all stand as usual
     */
    public record Columns(
            List<String> captions,
            Labels labels,
            boolean remarkOfQuality,
            boolean numbered,
            boolean repeated,
            Numbering steps,
            Units units,
            @Nullable List<Part> parts) {

        public Columns {
            captions = List.copyOf(captions);
            parts = parts == null ? null : List.copyOf(parts);
            if (parts != null && !Part.canStand(parts)) {
                throw new IllegalArgumentException("No columns of a table: " + parts);
            }
        }

        public List<Part> printed() {
            return parts == null ? Part.USUAL : parts;
        }

        /** A column beside the performers; the first three are of the quality standard. */
        public enum Part {
            REQUIREMENTS,
            TIME,
            OUTPUTS,
            REMARK;

            public static final List<Part> USUAL = List.of(values());

            public boolean isOfQuality() {
                return this != REMARK;
            }

            /** The remark stands last, because it may stand outside of the quality standard, which has one column at least. */
            static boolean canStand(List<Part> parts) {
                return new HashSet<>(parts).size() == parts.size()
                        && parts.stream().anyMatch(Part::isOfQuality)
                        && parts.subList(0, parts.size() - 1).stream().allMatch(Part::isOfQuality);
            }
        }
    }

    public record Labels(
            String no,
            String activity,
            String performers,
            String quality,
            String requirements,
            String time,
            String outputs,
            String remark) {}

    /** What the units of time are called. */
    public record Units(String minute, String hour, String day) {}

    /**
     * The service standard.
     *
     * @param derived whether a sheet written here without one gets it from its table
     * @param title with {@code {0}} where the name of the SOP stands
     */
    public record Standard(boolean derived, String title) {}

    /** Form 1. */
    public record Titles(List<String> captions, String agency, List<String> columns, boolean numbered) {

        public static final int COLUMNS = 7;

        public Titles {
            captions = List.copyOf(captions);
            columns = List.copyOf(columns);
            if (columns.size() != COLUMNS) {
                throw new IllegalArgumentException("Form 1 has seven columns, not " + columns.size());
            }
        }
    }

    /** Form 2. */
    public record Activity(
            List<String> captions,
            String data,
            String title,
            String kind,
            String owners,
            String productOwner,
            String activityOwner,
            String scope,
            String steps,
            String name,
            String opening,
            String main,
            String closing,
            String details) {

        public Activity {
            captions = List.copyOf(captions);
        }
    }

    /**
     * Somebody who signs beside the one who ratifies; what is not known is a line to be filled in.
     *
     * @param post whose holder signs, by the name of the office
     */
    public record Signature(
            String label,
            @Nullable String office,
            @Nullable String name,
            @Nullable String nip,
            @Nullable String post) {}

    /**
     * Where and when the sheet is signed.
     *
     * @param field the field of the identity that has the day; nothing where the day is written by hand
     */
    public record Dated(String place, @Nullable IdentityField field) {}
}
