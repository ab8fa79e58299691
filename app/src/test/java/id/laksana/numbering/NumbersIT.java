package id.laksana.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Numbers on a real PostgreSQL, drawn by many at once. */
@Beside
class NumbersIT {

    private static final AgencyKey AGENCY = new AgencyKey("blitar");
    private static final int THREADS = 16;
    private static final int NUMBERS = 2_000;

    private static final List<String> FORGET = List.of(
            "delete from agency_blitar.number_entry where register like 'uji-%'",
            "delete from agency_blitar.number_counter where register like 'uji-%'",
            "delete from agency_blitar.number_pattern where register like 'uji-%'",
            "delete from agency_blitar.number_register where key like 'uji-%'");

    private final Installation installation = Installation.get();
    private final Numbers numbers = installation.bean(Numbers.class);
    private final Registers registers = installation.bean(Registers.class);
    private final NumberBook book = installation.bean(NumberBook.class);
    private final LocalDate today =
            administrator(() -> installation.bean(AgencyDay.class).today());

    @AfterAll
    static void forget() throws SQLException {
        try (Connection connection = Installation.get()
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection()) {
            for (String sql : FORGET) {
                try (var delete = connection.prepareStatement(sql)) {
                    delete.executeUpdate();
                }
            }
        }
    }

    @Test
    void shouldLeaveNoGapAndGiveNoNumberTwiceToManyAtOnce() throws Exception {
        String register = register("[nomor]", Reset.NEVER);
        long begun = System.nanoTime();

        List<Integer> drawn = drawAtOnce(register, 0);

        System.out.printf(
                "Numbering: %,d numbers drawn by %d threads in %,d ms%n",
                NUMBERS, THREADS, (System.nanoTime() - begun) / 1_000_000);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(upTo(NUMBERS));
        assertThat(sequences(register)).containsExactlyElementsOf(upTo(NUMBERS));
    }

    @Test
    void shouldLeaveNoGapWhereSomeOfThemAreUndone() throws Exception {
        String register = register("[nomor]", Reset.NEVER);

        List<Integer> drawn = drawAtOnce(register, 3);

        assertThat(drawn).hasSizeBetween(NUMBERS / 2, NUMBERS * 4 / 5);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(upTo(drawn.size()));
        assertThat(sequences(register)).containsExactlyElementsOf(upTo(drawn.size()));
    }

    @Test
    void shouldBeginAnewWithTheYearAndGoOnInTheOldOne() {
        String register = register("[nomor:2]/[tahun]", Reset.YEARLY);
        LocalDate lastYear = today.minusYears(1).withMonth(12).withDayOfMonth(31);
        String thisOne = "/" + today.getYear();
        String oldOne = "/" + lastYear.getYear();
        administrator(() -> revise(register, "[nomor:2]/[tahun]", Reset.YEARLY, lastYear.minusYears(1)));

        assertThat(draw(register, today)).isEqualTo("01" + thisOne);
        assertThat(draw(register, lastYear)).isEqualTo("01" + oldOne);
        assertThat(draw(register, today)).isEqualTo("02" + thisOne);
        assertThat(draw(register, lastYear.minusDays(200))).isEqualTo("02" + oldOne);
        assertThat(draw(register, today.plusYears(1).minusDays(1)))
                .matches("0[13]/" + today.plusYears(1).minusDays(1).getYear());
    }

    @Test
    void shouldNumberNothingAnewWhenThePatternChanges() {
        String register = register("A-[nomor]", Reset.NEVER);
        assertThat(draw(register, today)).isEqualTo("A-1");

        administrator(() -> revise(register, "B-[nomor]", Reset.NEVER, today));

        assertThat(draw(register, today)).isEqualTo("B-2");
        assertThat(draw(register, today.minusDays(1))).isEqualTo("A-3");
        assertThat(texts(register)).containsExactly("A-1", "B-2", "A-3");
    }

    @Test
    void shouldPassNumbersOfOldPapersAndGiveThemTheirPlace() {
        String register = register("SOP/[nomor:3]", Reset.NEVER);
        administrator(() -> numbers.record(register, "SOP/002", null, "SOP lama"));
        administrator(() -> numbers.record(register, "", null, "Tanpa nomor"));
        administrator(() -> numbers.record(register, "SOP/002", null, "SOP lama dengan nomor yang sama"));

        assertThat(administrator(() -> numbers.known(register, " SOP/002 "))).hasSize(2);
        assertThat(administrator(() -> numbers.known(register, "SOP/003"))).isEmpty();
        assertThat(draw(register, today)).isEqualTo("SOP/001");
        assertThat(draw(register, today)).isEqualTo("SOP/003");
        assertThat(sequences(register)).containsExactly(1, 2, 3);
    }

    @Test
    void shouldKeepWhatIsReservedUntilItIsUsedOrVoid() {
        String register = register("R-[nomor]", Reset.NEVER);
        List<NumberEntry> reserved =
                administrator(() -> numbers.reserve(new Wish(register, today), 3, "Surat tugas bersama")).stream()
                        .map(drawn -> ((Drawn.Given) drawn).number())
                        .toList();
        assertThat(draw(register, today)).isEqualTo("R-4");

        NumberEntry used = administrator(() -> numbers.use(reserved.get(1), "Surat tugas 12"));
        NumberEntry gone = administrator(() -> numbers.declareVoid(reserved.get(0), "Batal dikirim"));

        assertThat(used.state()).isEqualTo(NumberState.USED);
        assertThat(used.subject()).isEqualTo("Surat tugas 12");
        assertThat(gone.reason()).isEqualTo("Batal dikirim");
        assertThat(draw(register, today)).as("what is void is not given again").isEqualTo("R-5");
        assertThatThrownBy(() -> administrator(() -> numbers.use(reserved.get(0), "x")))
                .as("somebody has made it void meanwhile")
                .isInstanceOf(StaleVersion.class);
        assertThat(states(register))
                .containsExactly(
                        NumberState.VOID, NumberState.USED, NumberState.RESERVED, NumberState.USED, NumberState.USED);
    }

    @Test
    void shouldSayWhyItGivesNone() {
        String register = register("[klasifikasi]/[tahun]", Reset.YEARLY);
        LocalDate first = today.withDayOfYear(1);

        assertThat(drawn(new Wish(register, today))).isInstanceOf(Drawn.WithoutClassification.class);
        assertThat(drawn(new Wish(register, today, "", "IP"))).isInstanceOf(Drawn.Given.class);
        assertThat(drawn(new Wish(register, today, "", "IP"))).isEqualTo(new Drawn.Taken("IP/" + today.getYear()));
        assertThat(drawn(new Wish(register, today, "", "IMB"))).isInstanceOf(Drawn.Given.class);
        assertThat(sequences(register)).containsExactly(1, 2);
        assertThat(drawn(new Wish(register, first.minusDays(1), "", "IP"))).isEqualTo(new Drawn.TooEarly(first));
        assertThat(drawn(new Wish(register, today.plusYears(3), "", "IP")))
                .isEqualTo(new Drawn.TooLate(today.plusMonths(12)));
    }

    @Test
    void shouldShowWhatWouldComeNextAndDrawNothing() {
        String register = register("[nomor:3]/[tahun]", Reset.YEARLY);
        draw(register, today);
        int year = today.getYear();

        Preview preview = administrator(() -> installation
                .bean(Previews.class)
                .of(new PatternChange(register, 3, "[nomor:2]-[unit]-[tahun]", Reset.YEARLY, 40, "BID", "", today)));

        assertThat(preview.next()).containsExactly("02-BID-" + year, "03-BID-" + year, "04-BID-" + year);
        assertThat(preview.january()).containsExactly("01-BID-" + (year + 1));
        assertThat(texts(register)).hasSize(1);
    }

    @Test
    void shouldRefuseASecondRevisionOfTheSame() {
        String register = register("[nomor]", Reset.NEVER);
        PatternChange change = new PatternChange(register, 3, "X[nomor]", Reset.NEVER, 1, "", "", today);
        administrator(() -> registers.revise(change));

        assertThatThrownBy(() -> administrator(() -> registers.revise(change))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void shouldKnowTheNumbersOfTheSopsThatCameWithTheAgency() {
        assertThat(count(new NumberBook.Question(
                        "", Optional.of(Register.SOP), Optional.of(NumberState.RECORDED), NumberBook.By.NUMBER, false)))
                .isPositive();
    }

    @Test
    void shouldLetNobodyElseChangeNumbers() {
        assertThatThrownBy(() -> as(Role.OFFICER, () -> numbers.reserve(new Wish("surat", today), 1, "x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, () -> registers.add("uji-officer", "x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        Role.OFFICER,
                        () -> book.count(new NumberBook.Question(
                                "", Optional.empty(), Optional.empty(), NumberBook.By.TIME, true))))
                .isInstanceOf(NotAllowed.class);
    }

    /** @param undone of how many one is undone, by chance; none where 0 */
    private List<Integer> drawAtOnce(String register, int undone) throws Exception {
        List<Integer> drawn = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<Integer>>> works = IntStream.range(0, THREADS)
                    .<Callable<List<Integer>>>mapToObj(thread -> () -> drawMany(register, new Random(thread), undone))
                    .toList();
            for (var done : threads.invokeAll(works)) {
                drawn.addAll(done.get());
            }
        }
        return drawn;
    }

    private List<Integer> drawMany(String register, Random chance, int undone) {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < NUMBERS / THREADS; i++) {
            boolean kept = undone == 0 || chance.nextInt(undone) > 0;
            int sequence = Integer.parseInt(draw(register, today, kept));
            if (kept) {
                drawn.add(sequence);
            }
        }
        return drawn;
    }

    private String register(String pattern, Reset reset) {
        String key = "uji-" + UUID.randomUUID();
        administrator(() -> registers.add(key, "Uji " + key).orElseThrow());
        administrator(() -> revise(key, pattern, reset, today.withDayOfYear(1)));
        return key;
    }

    private PatternRevision revise(String register, String pattern, Reset reset, LocalDate from) {
        int next = registers.revisions(register).stream()
                        .mapToInt(PatternRevision::revision)
                        .max()
                        .orElseThrow()
                + 1;
        return registers.revise(new PatternChange(register, next, pattern, reset, 1, "", "", from));
    }

    private String draw(String register, LocalDate of) {
        return draw(register, of, true);
    }

    private String draw(String register, LocalDate of, boolean kept) {
        return ((Drawn.Given) drawn(new Wish(register, of), kept)).number().text();
    }

    private Drawn drawn(Wish wish) {
        return drawn(wish, true);
    }

    private Drawn drawn(Wish wish, boolean kept) {
        TransactionOperations<Connection> transactions = installation.bean(TransactionOperations.class);
        return as(
                Role.OFFICER,
                () -> transactions.executeWrite(status -> {
                    if (!kept) {
                        status.setRollbackOnly();
                    }
                    return numbers.draw(wish, "Uji");
                }));
    }

    private List<NumberEntry> entries(String register) {
        NumberBook.Question asked =
                new NumberBook.Question("", Optional.of(register), Optional.empty(), NumberBook.By.REGISTER, false);
        List<NumberEntry> entries = new ArrayList<>();
        administrator(() -> {
            book.each(asked, entries::add);
            return true;
        });
        assertThat(count(asked)).isEqualTo(entries.size());
        return entries;
    }

    private int count(NumberBook.Question asked) {
        return administrator(() -> book.count(asked));
    }

    private List<Integer> sequences(String register) {
        return entries(register).stream()
                .flatMap(entry -> entry.sequence().stream())
                .toList();
    }

    private List<String> texts(String register) {
        return entries(register).stream().map(NumberEntry::text).toList();
    }

    private List<NumberState> states(String register) {
        return entries(register).stream().map(NumberEntry::state).toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private <T> T administrator(Supplier<T> work) {
        return as(Role.ADMINISTRATOR, work);
    }

    private <T> T as(Role role, Supplier<T> work) {
        Caller someone = new Caller.Person(
                UUID.randomUUID(), "uji", "Uji", Map.of(AGENCY, Set.of(role)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(someone).propagate()) {
            return installation.bean(CurrentAgency.class).serve(AGENCY, work);
        }
    }
}
