package id.laksana.sop.service.field.ui;

import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.TypedNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Why what was entered is not taken, in words of whoever reads. */
public final class ReasonWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private ReasonWords() {}

    public static String of(Reason reason, UploadWords.Reader reader) {
        return switch (reason) {
            case Reason.Missing() -> reader.getTranslation("form.required");
            case Reason.UnknownField() -> reader.getTranslation("field-reason.unknown");
            case Reason.WrongKind() -> reader.getTranslation("field-reason.kind");
            case Reason.Unseen(int character) ->
                reader.getTranslation(
                        "field-reason.unseen", HexFormat.of().withUpperCase().toHexDigits((char) character));
            case Reason.TooLong(int most) -> reader.getTranslation("form.too-long", most);
            case Reason.NoNumber() -> reader.getTranslation("field-reason.number");
            case Reason.TooPrecise(int decimals) -> reader.getTranslation("field-reason.precise", decimals);
            case Reason.TooSmall small -> reader.getTranslation("field-reason.small", TypedNumber.write(small.least()));
            case Reason.TooGreat great -> reader.getTranslation("field-reason.great", TypedNumber.write(great.most()));
            case Reason.NoDay() -> reader.getTranslation("form.date.wrong");
            case Reason.TooEarly(LocalDate least) -> reader.getTranslation("field-reason.early", DAY.format(least));
            case Reason.TooLate(LocalDate most) -> reader.getTranslation("field-reason.late", DAY.format(most));
            case Reason.NotOffered() -> reader.getTranslation("field-reason.offered");
            case Reason.NotDigits(int count) -> reader.getTranslation("field-reason.digits", count);
            case Reason.NoBirthDay() -> reader.getTranslation("field-reason.birth-day");
            case Reason.NoRegion() -> reader.getTranslation("field-reason.region");
            case Reason.NoSequence() -> reader.getTranslation("field-reason.sequence");
            case Reason.NoDivision() -> reader.getTranslation("field-reason.division");
            case Reason.NoPostcode() -> reader.getTranslation("field-reason.postcode");
            case Reason.NoFile() -> reader.getTranslation("field-reason.file");
        };
    }
}
