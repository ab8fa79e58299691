package id.laksana.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** The compiled classes that people wrote for the product: neither tests and demo, nor what Micronaut generated. */
final class Compiled {

    private static final Pattern GENERATED = Pattern.compile(".*(/\\$|\\$Intercepted)[^/]*\\.class");
    private static final DescribedPredicate<JavaClass> OF_THE_APP = DescribedPredicate.not(
            JavaClass.Predicates.resideInAnyPackage("id.laksana.migrations..", "id.laksana.tenantadmin.."));

    /** Of all three modules. */
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.matches(GENERATED))
            .importPackages("id.laksana");

    static final JavaClasses APP = PRODUCT.that(OF_THE_APP);

    static {
        assertThat(APP).isNotEmpty().hasSizeLessThan(PRODUCT.size());
    }

    private Compiled() {}
}
