package id.laksana.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.tngtech.archunit.core.domain.JavaClass;
import id.laksana.Application;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the product's code never calls. */
class CallsTest {

    /** The calls of an agency's transaction are as constant as what is prepared elsewhere, and so only handed on where they are. */
    private static final Set<String> PREPARING =
            Set.of("prepareStatement", "prepareCall", "openWith", "closeWith", "doWith");

    private static final String HANDING_ON = "app/src/main/java/id/laksana/agency/AgencyCall[.]java:.*";

    private static final String CLOCK_FACTORY = "id.laksana.web.Time";

    @Test
    void shouldReadTheTimeFromTheClockThatIsGiven() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))
                        .and(target(nameMatching("now")))
                        .and(target(rawParameterTypes(Clock.class)).negate()))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("tests set the clock")
                .check(Compiled.PRODUCT);
    }

    @Test
    void shouldMakeTheClockInOnePlace() {
        assertThat(Compiled.APP.contain(CLOCK_FACTORY)).isTrue();
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CLOCK_FACTORY)
                .should()
                .callMethodWhere(target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*|tick.*"))))
                .because("there is one clock")
                .check(Compiled.APP);
    }

    @Test
    void shouldOnlyPrepareStatements() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(Connection.class))).and(target(nameMatching("createStatement"))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Statement.class)))
                        .and(target(nameMatching("execute.*|addBatch")))
                        .and(target(rawParameterTypes(new Class<?>[0])).negate()))
                .because("values travel beside SQL, never within it")
                .check(Compiled.APP);
    }

    /** A statement of Micronaut Data stands in an annotation and so is always a constant. */
    @Test
    void shouldPrepareOnlyStatementsThatAreConstants() {
        List<Sources.Call> prepared = Sources.product().stream()
                .filter(source -> source.isOf("app"))
                .flatMap(source -> source.calls().stream())
                .filter(call -> PREPARING.contains(call.name()))
                .filter(call -> !call.at().matches(HANDING_ON))
                .toList();

        assertThat(prepared).extracting(Sources.Call::name).contains("prepareStatement");
        assertThat(prepared)
                .allSatisfy(call ->
                        assertThat(isConstant(call.argument(0))).as(call.at()).isTrue());
    }

    /** Whoever starts the server at a command line reads there why it does not start. */
    @Test
    void shouldSayWhatHappensInTheLog() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Application.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Compiled.APP);
    }

    private static boolean isConstant(ExpressionTree sql) {
        return sql instanceof LiteralTree
                || (sql instanceof IdentifierTree name
                        && name.getName().toString().matches("[A-Z][A-Z0-9_]*"));
    }
}
