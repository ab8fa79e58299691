package id.laksana.sop.lint;

import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules of the fields at the head of the sheet. */
final class IdentityRules {

    /** Dates that every identity has; that of ratification stands in for a missing one, and which are printed is the layout's. */
    private static final Set<IdentityField> USUAL_DATES =
            EnumSet.of(IdentityField.CREATED, IdentityField.REVISED, IdentityField.EFFECTIVE);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private IdentityRules() {}

    static Stream<Hit> nameBlank(Inspected sheet) {
        String name = identity(sheet).name().value();
        return when(name == null || name.isBlank(), IdentityField.NAME);
    }

    static Stream<Hit> numberBlank(Inspected sheet) {
        return when(identity(sheet).number().value() == null, IdentityField.NUMBER);
    }

    /** A number without a running part, or with dots in its place. */
    static Stream<Hit> numberIncomplete(Inspected sheet) {
        return Stream.ofNullable(identity(sheet).number().value())
                .filter(number -> number.contains("..")
                        || Stream.of(number.split("/"))
                                .map(String::strip)
                                .noneMatch(part -> DIGIT.matcher(part).find()
                                        && !YEAR.matcher(part).matches()))
                .map(number -> new Hit(new Place.AtField(IdentityField.NUMBER), number));
    }

    static Stream<Hit> dateAbsent(Inspected sheet) {
        return dates(sheet, field -> sheet.isFromPaper() && field.isAbsent())
                .map(Map.Entry::getKey)
                .filter(USUAL_DATES::contains)
                .map(IdentityRules::at);
    }

    static Stream<Hit> dateBlank(Inspected sheet) {
        return dates(sheet, Field::isBlank).map(Map.Entry::getKey).map(IdentityRules::at);
    }

    static Stream<Hit> dateWithoutDay(Inspected sheet) {
        return printed(sheet, date -> date.day().isEmpty() && date.month().isPresent());
    }

    static Stream<Hit> dateUnreadable(Inspected sheet) {
        return printed(sheet, date -> date.iso() == null);
    }

    /** Created, then revised, then ratified, then in effect; months are compared where a day is missing. */
    static Stream<Hit> datesDisordered(Inspected sheet) {
        Identity identity = identity(sheet);
        List<IdentityField> order =
                List.of(IdentityField.CREATED, IdentityField.REVISED, IdentityField.RATIFIED, IdentityField.EFFECTIVE);
        return IntStream.range(0, order.size())
                .boxed()
                .flatMap(later -> IntStream.range(0, later)
                        .filter(earlier ->
                                isBefore(date(identity, order.get(later)), date(identity, order.get(earlier))))
                        .mapToObj(earlier -> new Hit(
                                new Place.AtField(order.get(later)),
                                order.get(earlier).name())));
    }

    private static boolean isBefore(Optional<PrintedDate> later, Optional<PrintedDate> earlier) {
        return compare(later.flatMap(PrintedDate::day), earlier.flatMap(PrintedDate::day))
                .or(() -> compare(later.flatMap(PrintedDate::month), earlier.flatMap(PrintedDate::month)))
                .filter(order -> order < 0)
                .isPresent();
    }

    private static <D extends Comparable<? super D>> Optional<Integer> compare(Optional<D> one, Optional<D> other) {
        return one.flatMap(first -> other.map(first::compareTo));
    }

    private static Optional<PrintedDate> date(Identity identity, IdentityField field) {
        return Optional.ofNullable(identity.dates().get(field)).map(Field::value);
    }

    static Stream<Hit> ratifierBlank(Inspected sheet) {
        return when(identity(sheet).ratifiedBy().value() == null, IdentityField.RATIFIED_BY);
    }

    static Stream<Hit> ratifierWithoutName(Inspected sheet) {
        return ratifier(sheet, ratifier -> ratifier.name() == null);
    }

    static Stream<Hit> ratifierWithoutNip(Inspected sheet) {
        return ratifier(sheet, ratifier -> ratifier.name() != null && ratifier.nip() == null);
    }

    static Stream<Hit> nipLength(Inspected sheet) {
        return Stream.ofNullable(identity(sheet).ratifiedBy().value())
                .flatMap(ratifier -> Stream.ofNullable(ratifier.nip()))
                .filter(nip -> nip.digits().length() != Ratifier.Nip.DIGITS)
                .map(nip -> new Hit(
                        new Place.AtField(IdentityField.RATIFIED_BY),
                        nip.printed(),
                        String.valueOf(nip.digits().length())));
    }

    private static Stream<Hit> ratifier(Inspected sheet, Predicate<Ratifier> which) {
        return Stream.ofNullable(identity(sheet).ratifiedBy().value())
                .filter(which)
                .map(ratifier -> new Hit(new Place.AtField(IdentityField.RATIFIED_BY), ratifier.printed()));
    }

    private static Stream<Hit> printed(Inspected sheet, Predicate<PrintedDate> which) {
        return dates(sheet, field -> field.value() != null && which.test(field.value()))
                .map(date -> new Hit(
                        new Place.AtField(date.getKey()),
                        Optional.ofNullable(date.getValue().value())
                                .map(PrintedDate::printed)
                                .orElse("")));
    }

    private static Stream<Map.Entry<IdentityField, Field<PrintedDate>>> dates(
            Inspected sheet, Predicate<Field<PrintedDate>> which) {
        return identity(sheet).dates().entrySet().stream().filter(date -> which.test(date.getValue()));
    }

    private static Identity identity(Inspected sheet) {
        return sheet.sheet().identity();
    }

    private static Stream<Hit> when(boolean broken, IdentityField field) {
        return broken ? Stream.of(at(field)) : Stream.empty();
    }

    private static Hit at(IdentityField field) {
        return new Hit(new Place.AtField(field));
    }
}
