package id.laksana.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.laksana.identity.login.LoginFilter;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Repository;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final List<String> ROOMS = List.of(
            "web",
            "agency",
            "identity",
            "audit",
            "organisation",
            "calendar",
            "numbering",
            "attachment",
            "notice",
            "sop",
            "casework",
            "document",
            "measure",
            "site",
            "shell");

    private static final Pattern ROOM = Pattern.compile("id\\.laksana\\.(\\w+).*");

    private static final DescribedPredicate<JavaClass> IN_A_ROOM =
            DescribedPredicate.describe("in a room", type -> !room(type).isEmpty());
    private static final DescribedPredicate<JavaClass> VIEWS = resideInAPackage("id.laksana.*..ui..");
    /** Made to be shown within pages of rooms further right. */
    private static final DescribedPredicate<JavaClass> PIECES =
            resideInAPackage("id.laksana.web.ui..").or(resideInAPackage("id.laksana.sop.service.field.ui.."));

    private static final DescribedPredicate<JavaClass> SHELL = resideInAPackage("id.laksana.shell..");

    @Test
    void shouldNameEveryRoom() {
        assertThat(Compiled.APP.stream().filter(IN_A_ROOM).map(RoomsTest::room).distinct())
                .isNotEmpty()
                .isSubsetOf(ROOMS);
    }

    @Test
    void shouldImportOnlyRoomsToTheLeft() {
        classes()
                .that(are(IN_A_ROOM))
                .should(importOnlyRoomsToTheLeft())
                .because("a room can be understood with nothing but the rooms before it")
                .check(Compiled.APP);
    }

    @Test
    void shouldUseViewsOfOtherRoomsOnlyInTheShell() {
        classes()
                .that(are(VIEWS).and(DescribedPredicate.not(PIECES)))
                .should(beUsedOnlyByTheirOwnViewsAndTheShell())
                .because("a room is used through what stands in its own package")
                .check(Compiled.APP);
    }

    /** The login filter answers an open page in Vaadin's own words when its session has ended. */
    @Test
    void shouldKnowVaadinOnlyInViewsAndInTheShell() {
        noClasses()
                .that(are(DescribedPredicate.not(VIEWS.or(SHELL))))
                .and()
                .doNotBelongToAnyOf(LoginFilter.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("what is done does not depend on how it is shown")
                .check(Compiled.APP);
    }

    @Test
    void shouldKeepRepositoriesAndRowsToTheirRoom() {
        classes()
                .that()
                .areMetaAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(MappedEntity.class)
                .or()
                .haveSimpleNameEndingWith("Rows")
                .should()
                .bePackagePrivate()
                .because("a room's tables are its own")
                .check(Compiled.APP);
    }

    @Test
    void shouldNotNeedTheDemoOrTheTests() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "id.laksana.demo..",
                        "id.laksana.testing..",
                        "io.zonky..",
                        "org.keycloak..",
                        "org.junit..",
                        "org.assertj..",
                        "com.tngtech..",
                        "com.microsoft.playwright..")
                .because("the product's jar has none of it")
                .check(Compiled.PRODUCT);
    }

    private static ArchCondition<JavaClass> importOnlyRoomsToTheLeft() {
        return new ArchCondition<>("import only rooms to their left") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean right = IN_A_ROOM.test(target) && place(target) > place(type);
                    events.add(new SimpleConditionEvent(dependency, !right, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedOnlyByTheirOwnViewsAndTheShell() {
        return new ArchCondition<>("be used only by views of their own room and by the shell") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                for (Dependency dependency : view.getDirectDependenciesToSelf()) {
                    JavaClass user = dependency.getOriginClass();
                    boolean own = VIEWS.test(user) && room(user).equals(room(view));
                    events.add(
                            new SimpleConditionEvent(dependency, own || SHELL.test(user), dependency.getDescription()));
                }
            }
        };
    }

    private static int place(JavaClass type) {
        return ROOMS.indexOf(room(type));
    }

    /** The first package below the root, of the app's own classes; those of the modules before it are nobody's room. */
    private static String room(JavaClass type) {
        Matcher room = ROOM.matcher(type.getPackageName());
        return Compiled.APP.contain(type.getName()) && room.matches() ? room.group(1) : "";
    }
}
