package id.laksana.rules;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.tngtech.archunit.core.domain.JavaClass;
import id.laksana.audit.AuditAction;
import id.laksana.identity.Role;
import id.laksana.identity.Theme;
import id.laksana.organisation.Appearance;
import id.laksana.organisation.Colour;
import id.laksana.organisation.Profile;
import id.laksana.sop.check.Strictness;
import id.laksana.sop.difference.Change;
import id.laksana.sop.lint.Clause;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Transcription;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.VersionState;
import id.laksana.web.Formats;
import id.laksana.web.Refusal;
import id.laksana.web.ui.Titled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Map<String, String> INDONESIAN = read("texts.properties");
    private static final Map<String, String> ENGLISH = read("texts_en.properties");

    /** Words that the two languages have in common. */
    private static final Set<String> SAME_IN_BOTH = Set.of("role.ADMINISTRATOR");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    /** Hands on whatever Vaadin's components ask for. */
    private static final String BRIDGE = "Translations.java";

    /** Every key in the sources; what is known of it only at run time is a star, which {@link #conventions} explain. */
    private static final List<Asked> ASKED = Sources.product().stream()
            .filter(source -> !source.is(BRIDGE))
            .flatMap(source -> source.calls().stream())
            .flatMap(TextsTest::asked)
            .toList();

    @Test
    void shouldHaveEveryTextInBothLanguages() {
        assertThat(INDONESIAN).isNotEmpty();
        assertThat(INDONESIAN.keySet())
                .filteredOn(key -> !ENGLISH.containsKey(key))
                .isEmpty();
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> !INDONESIAN.containsKey(key))
                .isEmpty();
    }

    @Test
    void shouldTranslateEveryText() {
        assertThat(INDONESIAN.entrySet())
                .filteredOn(text -> text.getValue().equals(ENGLISH.get(text.getKey())))
                .extracting(Map.Entry::getKey)
                .hasSameElementsAs(SAME_IN_BOTH);
    }

    @Test
    void shouldHaveEveryTextThatIsAskedFor() {
        assertThat(ASKED).isNotEmpty();
        assertThat(ASKED)
                .filteredOn(asked -> !INDONESIAN.containsKey(asked.key()))
                .isEmpty();
    }

    @Test
    void shouldAskForEveryText() {
        Set<String> asked = ASKED.stream().map(Asked::key).collect(toSet());

        assertThat(INDONESIAN.keySet()).filteredOn(key -> !asked.contains(key)).isEmpty();
    }

    @Test
    void shouldAskByEveryConvention() {
        Set<String> asked = ASKED.stream().map(Asked::pattern).collect(toSet());

        assertThat(conventions().keySet())
                .filteredOn(pattern -> !asked.contains(pattern))
                .isEmpty();
    }

    @Test
    void shouldFillInWhatIsGiven() {
        assertThat(ASKED)
                .filteredOn(asked -> placeholders(INDONESIAN.get(asked.key())).size() != asked.arguments())
                .isEmpty();
    }

    @Test
    void shouldFillInTheSameInBothLanguages() {
        assertThat(INDONESIAN.keySet())
                .filteredOn(key -> !placeholders(INDONESIAN.get(key)).equals(placeholders(ENGLISH.get(key))))
                .isEmpty();
    }

    /** Only a text that takes arguments is read as a pattern, in which an apostrophe quotes what follows. */
    @Test
    void shouldDoubleApostrophesInPatternsOnly() {
        assertThat(Stream.of(INDONESIAN, ENGLISH).flatMap(texts -> texts.values().stream()))
                .filteredOn(text -> placeholders(text).isEmpty()
                        ? text.contains("''")
                        : text.replace("''", "").contains("'"))
                .isEmpty();
    }

    /** The keys that are put together at run time, by what the sources say of them. */
    private static Map<String, Set<String>> conventions() {
        Map<String, Set<String>> all = new HashMap<>(ofTheShell());
        all.putAll(ofSops());
        return all;
    }

    private static Map<String, Set<String>> ofTheShell() {
        List<String> refusals = Stream.of(Refusal.values()).map(Refusal::code).toList();
        Set<String> titles = keys("refusal.*.title", refusals);
        Set<String> sentences = keys("refusal.*.text", refusals);
        return Map.ofEntries(
                entry("view.*", keys("view.*", titled())),
                entry("role.*", keys("role.*", names(Role.values()))),
                entry("layout.theme.*", keys("layout.theme.*", names(Theme.values()))),
                entry("duration.*", keys("duration.*", names(Formats.Unit.values()))),
                entry("duration.range.*", keys("duration.range.*", names(Formats.Unit.values()))),
                entry("duration.working.*", keys("duration.working.*", names(Formats.Unit.values()))),
                entry("component.", under("component.")),
                entry("ordinal.*", keys("ordinal.*", List.of("one", "two", "few", "other"))),
                entry("audit.action.*", keys("audit.action.*", names(AuditAction.values()))),
                entry("refusal.*.title", titles),
                entry("refusal.*.text", sentences),
                entry(
                        "refusal.*.*",
                        Stream.of(titles, sentences).flatMap(Set::stream).collect(toSet())),
                entry("profile.*", keys("profile.*", edited(Profile.class))),
                entry("appearance.*", keys("appearance.*", edited(Appearance.class))),
                entry("appearance.colour.*", keys("appearance.colour.*", names(Colour.values()))),
                entry("me.*", Set.of("me.desk", "me.phone")));
    }

    /** Those of SOPs, which have words for all that they are made of. */
    private static Map<String, Set<String>> ofSops() {
        return Map.ofEntries(
                entry("rule.*", keys("rule.*", names(Rule.values()))),
                entry("rule.*.do", keys("rule.*.do", names(Rule.values()))),
                entry("clause.*", keys("clause.*", names(Clause.values()))),
                entry("standing.*", keys("standing.*", names(Clause.Standing.values()))),
                entry("severity.*", keys("severity.*", names(Severity.values()))),
                entry("obstacle.*", keys("obstacle.*", kinds(Obstacle.class).toList())),
                entry("identity.*", keys("identity.*", names(IdentityField.values()))),
                entry("section.*", keys("section.*", names(SectionName.values()))),
                entry("cell.*", keys("cell.*", names(RowCell.values()))),
                entry("rules.state.of.*", under("rules.state.of.")),
                entry("strictness.*", keys("strictness.*", names(Strictness.values()))),
                entry("outcome.*", keys("outcome.*", names(Outcome.values()))),
                entry("clock.*", keys("clock.*", names(ClockOwner.values()))),
                entry("step-kind.*", keys("step-kind.*", names(StepKind.values()))),
                entry("performer-kind.*", keys("performer-kind.*", names(PerformerKind.values()))),
                entry("phase.*", keys("phase.*", names(Phase.values()))),
                entry("joint.*", keys("joint.*", names(Joint.values()))),
                entry("basis.*", keys("basis.*", names(Basis.values()))),
                entry("handover.*.*", handovers()),
                entry("mark.shape.*", keys("mark.shape.*", names(Mark.Diagram.Shape.values()))),
                entry("told-decision.*", keys("told-decision.*", names(Transcription.Decision.Kind.values()))),
                entry("answer.*", keys("answer.*", names(Answer.values()))),
                entry("findings.part.*", under("findings.part.")),
                entry("version.state.*", keys("version.state.*", names(VersionState.values()))),
                entry("version.origin.*", keys("version.origin.*", names(Origin.values()))),
                entry("sop.findings.*", keys("sop.findings.*", names(Severity.values()))),
                entry("sop.need.*", keys("sop.need.*", List.of("CONFIRMATION", "REVIEW"))),
                entry("change.block.*", keys("change.block.*", names(Change.Block.values()))),
                entry("review.state.*", under("review.state.")),
                entry("review.filter.*", under("review.filter.")),
                entry("review.exit.*", Set.of("review.exit.next", "review.exit.yes", "review.exit.no")),
                entry(
                        "sop.done.*",
                        keys("sop.done.*", List.of("layout", "reason", "since", "sops", "subjects", "version"))));
    }

    private static Set<String> handovers() {
        return Stream.of(Handover.Side.values())
                .flatMap(side -> keys("handover." + side + ".*", names(Handover.Thing.values())).stream())
                .collect(toSet());
    }

    /** The records of a sealed interface, however deep they stand. */
    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(TextsTest::kinds)
                : Stream.of(type.getSimpleName());
    }

    private static Set<String> under(String prefix) {
        return INDONESIAN.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(toSet());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static Set<String> keys(String pattern, List<String> names) {
        return names.stream().map(name -> pattern.replace("*", name)).collect(toSet());
    }

    private static List<String> titled() {
        return Compiled.APP.stream()
                .filter(type -> type.isAssignableTo(Titled.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static List<String> edited(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("version"))
                .toList();
    }

    private static Stream<Asked> asked(Sources.Call call) {
        if (call.name().equals("getTranslation")) {
            return asked(call, 0);
        }
        boolean one = call.name().equals("get") || call.name().equals("under");
        return one && call.receiver().equals("texts") ? asked(call, 1) : Stream.empty();
    }

    private static Stream<Asked> asked(Sources.Call call, int place) {
        int arguments = call.arguments().size() - place - 1;
        return patterns(call.argument(place))
                .flatMap(pattern -> conventions().getOrDefault(pattern, Set.of(pattern)).stream()
                        .map(key -> new Asked(call.at(), pattern, key, arguments)));
    }

    private static Stream<String> patterns(ExpressionTree key) {
        return switch (key) {
            case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree inner -> patterns(inner.getExpression());
            case ConditionalExpressionTree either ->
                Stream.concat(patterns(either.getTrueExpression()), patterns(either.getFalseExpression()));
            case BinaryTree both ->
                patterns(both.getLeftOperand())
                        .flatMap(left -> patterns(both.getRightOperand()).map(left::concat));
            default -> Stream.of("*");
        };
    }

    private static Set<String> placeholders(@Nullable String text) {
        return text == null
                ? Set.of()
                : PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    /** By hand, because {@link java.util.Properties} takes the last of several values without a word. */
    private static Map<String, String> read(String file) {
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/texts", file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that is asked for somewhere, with so many arguments. */
    private record Asked(String at, String pattern, String key, int arguments) {}
}
