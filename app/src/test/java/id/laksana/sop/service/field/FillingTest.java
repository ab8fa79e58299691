package id.laksana.sop.service.field;

import static id.laksana.sop.service.field.SampleForm.field;
import static id.laksana.sop.service.field.SampleForm.required;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.Filling.Demand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is entered in fields, and why it is not taken. */
class FillingTest {

    private static final Bounds AREA = new Bounds("0", "1000000", 2, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3319024501900003",
                "3319 0245 0190 0003",
                "33.1902.450190.0003",
                "1211010101000001",
                "3375012902000001"
            })
    void shouldTakeANikWithADayOfBirthThatCanBe(String typed) {
        assertThat(read(FieldType.NIK, typed)).isInstanceOf(Value.Digits.class);
    }

    static Stream<Arguments> wrongNiks() {
        return Stream.of(
                Arguments.of("331902450190000", new Reason.NotDigits(16)),
                Arguments.of("33190245019000033", new Reason.NotDigits(16)),
                Arguments.of("33190245O1900003", new Reason.NotDigits(16)),
                Arguments.of("٣٣١٩٠٢٤٥٠١٩٠٠٠٠٣", new Reason.NotDigits(16)),
                Arguments.of("3319023113900003", new Reason.NoBirthDay()),
                Arguments.of("3319023002900003", new Reason.NoBirthDay()),
                Arguments.of("3319022902990003", new Reason.NoBirthDay()),
                Arguments.of("3319027201900003", new Reason.NoBirthDay()),
                Arguments.of("3319024001900003", new Reason.NoBirthDay()),
                Arguments.of("3319020001900003", new Reason.NoBirthDay()),
                Arguments.of("0019024501900003", new Reason.NoRegion()),
                Arguments.of("2219024501900003", new Reason.NoRegion()),
                Arguments.of("3300024501900003", new Reason.NoRegion()),
                Arguments.of("3319004501900003", new Reason.NoRegion()),
                Arguments.of("3319024501900000", new Reason.NoSequence()));
    }

    @ParameterizedTest
    @MethodSource("wrongNiks")
    void shouldSayWhatIsWrongWithANik(String typed, Reason reason) {
        assertThat(refusal(field("isi", FieldType.NIK), typed)).isEqualTo(reason);
    }

    @Test
    void shouldTakeThirteenDigitsForABusinessAndFiveForItsKind() {
        assertThat(read(FieldType.NIB, "0220 0012 3456 7")).isEqualTo(new Value.Digits("0220001234567"));
        assertThat(read(FieldType.KBLI, "10.792")).isEqualTo(new Value.Digits("10792"));
        assertThat(refusal(field("isi", FieldType.NIB), "022000123456")).isEqualTo(new Reason.NotDigits(13));
        assertThat(refusal(field("isi", FieldType.KBLI), "1079")).isEqualTo(new Reason.NotDigits(5));
        assertThat(refusal(field("isi", FieldType.KBLI), "00792")).isEqualTo(new Reason.NoDivision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,5   | 1234.5
            1234,5    | 1234.5
            1.234     | 1234
            1 234 567 | 1234567
            0,50      | 0.5
            12        | 12
            000       | 0
            """)
    void shouldReadNumbersWithADecimalComma(String typed, BigDecimal number) {
        Field area = field("isi", FieldType.NUMBER, new Bounds("0", "10000000", 2, null));
        assertThat(value(area, new Entered.Words(typed))).isEqualTo(new Value.Amount(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.34",
                "1,234.5",
                "1.23.456",
                "12a",
                "1e5",
                "0x10",
                "--1",
                "1,",
                ",5",
                "1234567890123456",
                "NaN",
                "½"
            })
    void shouldRefuseWhatIsNoNumber(String typed) {
        assertThat(refusal(field("isi", FieldType.NUMBER, AREA), typed)).isEqualTo(new Reason.NoNumber());
    }

    @Test
    void shouldKeepNumbersWithinTheirBounds() {
        Field area = field("isi", FieldType.NUMBER, AREA);

        assertThat(refusal(area, "-0,01")).isEqualTo(new Reason.TooSmall(BigDecimal.ZERO));
        assertThat(refusal(area, "1.000.000,01")).isEqualTo(new Reason.TooGreat(new BigDecimal("1000000")));
        assertThat(refusal(area, "1,005")).isEqualTo(new Reason.TooPrecise(2));
        assertThat(refusal(field("isi", FieldType.NUMBER), "1,5")).isEqualTo(new Reason.TooPrecise(0));
        assertThat(value(area, new Entered.Words("1,500"))).isEqualTo(new Value.Amount(new BigDecimal("1.5")));
    }

    @Test
    void shouldNotBeExhaustedByAMachinesNumber() {
        Field number = field("isi", FieldType.NUMBER);

        assertThat(reason(number, new Entered.Number(new BigDecimal("1E+999999999"))))
                .isEqualTo(new Reason.NoNumber());
        assertThat(reason(number, new Entered.Number(new BigDecimal("1E-999999999"))))
                .isEqualTo(new Reason.TooPrecise(0));
    }

    @ParameterizedTest
    @CsvSource({
        "31-12-2026,2026-12-31",
        "1/2/2026,2026-02-01",
        "01.02.2026,2026-02-01",
        "2026-12-31,2026-12-31",
        "29-02-2028,2028-02-29"
    })
    void shouldReadDays(String typed, LocalDate day) {
        assertThat(read(FieldType.DATE, typed)).isEqualTo(new Value.Day(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2026",
                "29-02-2026",
                "1-2/2026",
                "31-12-26",
                "2026-13-01",
                "0000-01-01",
                "01-01-9999",
                "besok"
            })
    void shouldRefuseWhatIsNoDay(String typed) {
        assertThat(refusal(field("isi", FieldType.DATE), typed)).isEqualTo(new Reason.NoDay());
    }

    @Test
    void shouldKeepDaysWithinTheirBounds() {
        Field begin = field("isi", FieldType.DATE, Bounds.between("2026-01-01", "2026-12-31"));

        assertThat(refusal(begin, "31-12-2025")).isEqualTo(new Reason.TooEarly(LocalDate.of(2026, 1, 1)));
        assertThat(refusal(begin, "01-01-2027")).isEqualTo(new Reason.TooLate(LocalDate.of(2026, 12, 31)));
        assertThat(value(begin, new Entered.Words("31-12-2026"))).isEqualTo(new Value.Day(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void shouldRefuseWhatNobodySees() {
        assertThat(refusal(field("isi", FieldType.TEXT), "Budi\u0000")).isEqualTo(new Reason.Unseen(0));
        assertThat(refusal(field("isi", FieldType.TEXT), "dua\nbaris")).isEqualTo(new Reason.Unseen('\n'));
        assertThat(refusal(field("isi", FieldType.TEXT), "gpj.\u202Eexe")).isEqualTo(new Reason.Unseen(0x202E));
        assertThat(refusal(field("isi", FieldType.TEXT), "sete\uD83D")).isEqualTo(new Reason.Unseen(0xD83D));
        assertThat(refusal(field("isi", FieldType.TEXT), "a\u200Bb")).isEqualTo(new Reason.Unseen(0x200B));
        assertThat(read(FieldType.LONG_TEXT, "dua\r\nbaris")).isEqualTo(new Value.Text("dua\nbaris"));
    }

    @Test
    void shouldCountCharactersAsPeopleDoAndWriteThemInOneWay() {
        Field three = field("isi", FieldType.TEXT, Bounds.longest(3));

        assertThat(value(three, new Entered.Words(" 𝕏𝕐𝕫 "))).isEqualTo(new Value.Text("𝕏𝕐𝕫"));
        assertThat(value(three, new Entered.Words("e\u0301"))).isEqualTo(new Value.Text("é"));
        assertThat(refusal(three, "abcd")).isEqualTo(new Reason.TooLong(3));
        assertThat(refusal(field("isi", FieldType.TEXT), "x".repeat(201))).isEqualTo(new Reason.TooLong(200));
    }

    @Test
    void shouldTakeOnlyWhatIsOffered() {
        assertThat(read(FieldType.CHOICE, "kecil")).isEqualTo(new Value.Chosen("kecil"));
        assertThat(refusal(field("isi", FieldType.CHOICE), "Kecil")).isEqualTo(new Reason.NotOffered());
    }

    @Test
    void shouldTakeAddressesByTheirLines() {
        Field place = field("isi", FieldType.ADDRESS);

        assertThat(value(place, lines("Jl. Sunan Kudus 12", "59313")))
                .isEqualTo(new Value.Place(new Address("Jl. Sunan Kudus 12", "Demaan", "Kota", "Kudus", "59313")));
        assertThat(reason(place, lines("Jl. Sunan Kudus 12", "5931"))).isEqualTo(new Reason.NoPostcode());
        assertThat(reason(place, lines("", "59313"))).isEqualTo(new Reason.Missing());
        assertThat(reason(field("isi", FieldType.NUMBER), lines("Jl.", ""))).isEqualTo(new Reason.WrongKind());
    }

    @Test
    void shouldTakeTheIdOfAnAttachmentAndNothingLikeOne() {
        String id = "5f0c1c70-9a5a-4d3e-8f61-2f6a3f1f0c11";

        assertThat(read(FieldType.FILE, id)).isInstanceOf(Value.File.class);
        assertThat(refusal(field("isi", FieldType.FILE), "denah.pdf")).isEqualTo(new Reason.NoFile());
        assertThat(refusal(field("isi", FieldType.FILE), "1-1-1-1-1")).isEqualTo(new Reason.NoFile());
    }

    @Test
    void shouldDemandWhatIsRequiredOnlyOfAWholeApplication() {
        ApplicationForm form = SampleForm.of(required(field("nama", FieldType.TEXT)));

        assertThat(Filling.check(form, Map.of("nama", new Entered.Words("  ")), Demand.WHOLE))
                .isEqualTo(new Filled.Refused(List.of(new FieldRefusal("nama", new Reason.Missing()))));
        FieldValues soFar = accepted(Filling.check(form, Map.of(), Demand.SO_FAR));
        assertThat(soFar.missing()).extracting(Field::id).containsExactly(new FieldId("nama"));
    }

    @Test
    void shouldSayAllThatIsWrongAtOnceInTheOrderOfTheForm() {
        Map<String, Entered> entered = new HashMap<>();
        entered.put("lain", new Entered.Words("x"));
        entered.put("kbli", new Entered.Words("x"));
        entered.put("nik", new Entered.Words("x"));

        assertThat(Filling.check(SampleForm.whole(), entered, Demand.WHOLE))
                .isEqualTo(new Filled.Refused(List.of(
                        new FieldRefusal("nama", new Reason.Missing()),
                        new FieldRefusal("nik", new Reason.NotDigits(16)),
                        new FieldRefusal("kbli", new Reason.NotDigits(5)),
                        new FieldRefusal("lain", new Reason.UnknownField()))));
    }

    @Test
    void shouldReadWhatOtherSystemsSend() {
        Map<String, Object> sent = Map.of(
                "nama", "Toko Maju", "luas", 12.5, "nik", "3319024501900003", "alamat", Map.of("street", "Jl. Maju 1"));

        FieldValues values = accepted(Filling.checkSent(SampleForm.whole(), sent, Demand.WHOLE));

        assertThat(values.of(new FieldId("luas"))).contains(new Value.Amount(new BigDecimal("12.5")));
        assertThat(values.searchable()).contains("toko maju", "3319024501900003");
        assertThat(values.toString()).doesNotContain("Maju");
    }

    @Test
    void shouldRefuseWhatOtherSystemsSendInTheWrongShape() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("nama", List.of("a"));
        sent.put("nik", 3319024501900003L);
        sent.put("alamat", Map.of("jalan", "x"));

        assertThat(Filling.checkSent(SampleForm.whole(), sent, Demand.WHOLE))
                .isInstanceOfSatisfying(
                        Filled.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .containsExactlyInAnyOrder(
                                        new FieldRefusal("nama", new Reason.WrongKind()),
                                        new FieldRefusal("nik", new Reason.WrongKind()),
                                        new FieldRefusal("alamat", new Reason.WrongKind())));
    }

    private static Entered lines(String street, String postcode) {
        return new Entered.Lines(new Address(street, "Demaan", "Kota", "Kudus", postcode));
    }

    private static Value read(FieldType type, String typed) {
        return value(field("isi", type), new Entered.Words(typed));
    }

    private static Value value(Field field, Entered entered) {
        return accepted(Filling.check(SampleForm.of(field), Map.of("isi", entered), Demand.WHOLE))
                .of(new FieldId("isi"))
                .orElseThrow();
    }

    private static Reason refusal(Field field, String typed) {
        return reason(field, new Entered.Words(typed));
    }

    private static Reason reason(Field field, Entered entered) {
        Filled filled = Filling.check(SampleForm.of(field), Map.of("isi", entered), Demand.WHOLE);
        return ((Filled.Refused) filled).refusals().getFirst().reason();
    }

    private static FieldValues accepted(Filled filled) {
        assertThat(filled).isInstanceOf(Filled.Accepted.class);
        return ((Filled.Accepted) filled).values();
    }
}
