package id.laksana.rules;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The median never tells good code from bad; the tail does. */
class SizesTest {

    private static final int USUAL_METHOD = 15;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_TYPE = 300;
    private static final int MOST_PARAMETERS = 6;

    private static final Sizes WRITTEN = new Sizes();
    private static final Sizes TESTS = new Sizes();

    @BeforeAll
    static void measure() {
        Sources.in("src/main/java", "src/demo/java").forEach(WRITTEN::add);
        Sources.in("src/test/java").forEach(TESTS::add);
    }

    @Test
    void shouldKeepNineMethodsOfTenToAFewLines() {
        List<Size> methods =
                WRITTEN.methods.stream().sorted(comparingInt(Size::amount)).toList();

        assertThat(methods).isNotEmpty();
        Size ninth = methods.get(methods.size() * 9 / 10);
        assertThat(ninth.amount())
                .as(
                        "nine of ten methods take at most %s lines; longer ones: %s",
                        USUAL_METHOD, above(methods, USUAL_METHOD))
                .isLessThanOrEqualTo(USUAL_METHOD);
    }

    @Test
    void shouldKeepEveryMethodToAScreen() {
        assertNoneAbove(LONGEST_METHOD, sizes -> sizes.methods);
    }

    @Test
    void shouldKeepTypesSmall() {
        assertNoneAbove(LONGEST_TYPE, sizes -> sizes.types);
    }

    @Test
    void shouldTakeFewParameters() {
        assertNoneAbove(MOST_PARAMETERS, sizes -> sizes.parameters);
    }

    private static void assertNoneAbove(int most, Function<Sizes, List<Size>> measured) {
        assertThat(measured.apply(WRITTEN)).isNotEmpty();
        assertThat(measured.apply(TESTS)).isNotEmpty();
        assertThat(above(measured.apply(WRITTEN), most)).isEmpty();
        assertThat(above(measured.apply(TESTS), most)).isEmpty();
    }

    private static List<Size> above(List<Size> sizes, int most) {
        return sizes.stream().filter(size -> size.amount() > most).toList();
    }

    private record Size(String at, String name, int amount) {

        @Override
        public String toString() {
            return "%n%s %s: %d".formatted(at, name, amount);
        }
    }

    private static final class Sizes {

        private final List<Size> methods = new ArrayList<>();
        private final List<Size> types = new ArrayList<>();
        private final List<Size> parameters = new ArrayList<>();

        void add(Sources.Source source) {
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
                    types.add(size(source, type, type.getSimpleName(), source.lines(type)));
                    return super.visitClass(type, null);
                }

                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                    if (method.getBody() != null) {
                        methods.add(size(source, method, method.getName(), source.lines(method)));
                    }
                    if (!isOfRecord(getCurrentPath().getParentPath().getLeaf(), method) && !isQuery(method)) {
                        parameters.add(size(
                                source,
                                method,
                                method.getName(),
                                method.getParameters().size()));
                    }
                    return super.visitMethod(method, null);
                }
            }.scan(source.tree(), null);
        }

        private static Size size(Sources.Source source, Tree part, CharSequence name, int amount) {
            return new Size(source.at(part), name.toString(), amount);
        }

        private static boolean isOfRecord(Tree owner, MethodTree method) {
            return owner.getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
        }

        /** Its parameters are those of its SQL, each by name. */
        private static boolean isQuery(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(AnnotationTree::getAnnotationType)
                    .anyMatch(type -> type.toString().equals("Query"));
        }
    }
}
