package id.laksana.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.laksana.testing.Beside;
import id.laksana.testing.InTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Integration tests share one installation, and two classes of them run at the same time. */
class TurnsTest {

    @Test
    void shouldSayOfEveryIntegrationTestHowItGetsAlongWithOthers() {
        classes()
                .that()
                .haveSimpleNameEndingWith("IT")
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .beAnnotatedWith(Beside.class)
                .orShould()
                .beAnnotatedWith(InTurn.class)
                .orShould()
                .beAnnotatedWith(Isolated.class)
                .because("what one changes under another fails it now and then")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackages("id.laksana"));
    }
}
