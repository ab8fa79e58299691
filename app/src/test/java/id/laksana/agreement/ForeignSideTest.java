package id.laksana.agreement;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ForeignSideTest {

    private static final String[] FOREIGN = {
        "id.laksana.agreement.foreign..", "id.laksana.agreement.story..", "id.laksana.agreement.xml.."
    };
    private static final DescribedPredicate<JavaClass> OURS =
            resideInAnyPackage("id.laksana..").and(DescribedPredicate.not(resideInAnyPackage(FOREIGN)));

    private final JavaClasses classes = new ClassFileImporter().importPackages("id.laksana.agreement");

    @Test
    void shouldKnowNothingOfOurs() {
        noClasses()
                .that()
                .resideInAnyPackage(FOREIGN)
                .should()
                .dependOnClassesThat(OURS)
                .because("two sides that share their reading agree about anything")
                .check(classes);
    }
}
