package id.laksana.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.identity.Permission;
import id.laksana.site.api.Wanted;
import id.laksana.site.cases.SentCommands;
import id.laksana.testing.Operations;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The document says neither less nor more than the controllers do. */
class OpenApiTest {

    private static final Path FILE = Path.of("src/main/resources/api/openapi.yml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** What a document may say beyond what a record knows. */
    private static final Set<String> REMARKS =
            Set.of("description", "examples", "minimum", "maximum", "maxLength", "pattern");

    /** Written by hand, because no record is behind them. */
    private static final Set<String> WITHOUT_RECORD = Set.of("Next", "Problem", "ProblemCode", "Command");

    private static final Set<Class<?>> READ = SentCommands.bodies();

    private static ApplicationContext beans;
    private static Map<String, Object> document;

    @BeforeAll
    static void read() throws IOException {
        beans = ApplicationContext.builder().deduceEnvironment(false).start();
        document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
    }

    @AfterAll
    static void close() {
        beans.close();
    }

    @Test
    void shouldBeValid() throws IOException {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);

        SwaggerParseResult result = new OpenAPIV3Parser().readContents(Files.readString(FILE), null, options);

        assertThat(document.get("openapi")).isEqualTo("3.1.0");
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .hasSameSizeAs(map(document.get("paths")).keySet());
        assertThat(references(document))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(resolve(reference)).isNotNull());
        assertThat(operations().values().stream().map(one -> one.get("operationId")))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldNameEveryOperationAndNoOther() {
        assertThat(operations().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        routes().stream().map(OpenApiTest::name).toList());
    }

    @Test
    void shouldNameEveryParameterOfAnOperationAndNoOther() {
        for (Operations.One route : routes()) {
            assertThat(parameters(route)).as("%s", route).isEqualTo(expected(route));
        }
    }

    @Test
    void shouldAskForABodyWhereTheOperationReadsOne() {
        for (Operations.One route : routes()) {
            boolean reads = Stream.of(route.code().getArguments()).anyMatch(OpenApiTest::isBody);
            assertThat(operation(route).containsKey("requestBody"))
                    .as("%s", route)
                    .isEqualTo(reads);
        }
    }

    @Test
    void shouldNameTheScopeThatOpensAnOperation() {
        for (Operations.One route : routes()) {
            Object scopes =
                    map(list(operation(route).get("security")).getFirst()).get("token");
            assertThat(scopes)
                    .as("%s", route)
                    .isEqualTo(Optional.of(route.permission()).flatMap(Permission::scope).stream()
                            .toList());
        }
    }

    @Test
    void shouldTellOfEveryOperationWhatItIsAndHowItRefuses() {
        Set<Object> tags = new HashSet<>(list(document.get("tags")).stream()
                .map(tag -> map(tag).get("name"))
                .toList());
        operations().forEach((name, operation) -> {
            assertThat(String.valueOf(operation.get("summary"))).as(name).isNotBlank();
            assertThat(tags).as(name).containsAll(list(operation.get("tags")));
            assertThat(map(operation.get("responses")).keySet())
                    .as(name)
                    .contains("default")
                    .anyMatch(status -> String.valueOf(status).startsWith("2"));
        });
    }

    /** Fails with the schemas as they should be. */
    @Test
    void shouldTellOfEveryMemberOfWhatIsSent() {
        Map<String, Object> told =
                new TreeMap<>(map(map(document.get("components")).get("schemas")));
        told.keySet().removeAll(WITHOUT_RECORD);
        Map<String, Object> expected = new TreeMap<>(RecordSchemas.of(sent(), READ));
        expected.putAll(RecordSchemas.ofCommands(SentCommands.kinds()));

        assertThat(told.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (name, schema) -> assertThat(bare(told.get(name))).as(name).isEqualTo(bare(schema)));
    }

    @Test
    void shouldNameEveryCommandAndNoOther() {
        Object kinds = map(map(map(document.get("components")).get("schemas")).get("Command"))
                .get("oneOf");

        assertThat(list(kinds).stream().map(kind -> map(kind).get("$ref")))
                .containsExactlyInAnyOrderElementsOf(SentCommands.kinds().keySet().stream()
                        .<Object>map("#/components/schemas/"::concat)
                        .toList());
    }

    @Test
    void shouldNameEveryProblemAndNoOther() {
        Object codes = map(map(map(document.get("components")).get("schemas")).get("ProblemCode"))
                .get("enum");

        assertThat(list(codes))
                .containsExactlyInAnyOrderElementsOf(beans.getBean(Problems.class).all().stream()
                        .map(Problems.Told::code)
                        .toList());
    }

    @Test
    void shouldSayHowMuchOfAListThereIsAtMost() {
        Map<String, Object> limit =
                map(map(map(map(document.get("components")).get("parameters")).get("limit"))
                        .get("schema"));

        assertThat(limit).containsEntry("maximum", Wanted.MOST).containsEntry("default", Wanted.USUAL);
    }

    /** The records that REST sends or reads. */
    private static Stream<Class<?>> sent() {
        List<Class<?>> all = BeanIntrospector.SHARED.findIntrospections(Serdeable.class).stream()
                .<Class<?>>map(BeanIntrospection::getBeanType)
                .filter(type -> type.getName().startsWith("id.laksana.site.") && type.isRecord())
                .filter(type -> type.getTypeParameters().length == 0)
                .toList();
        Stream<Class<?>> read = routes().stream()
                .flatMap(route -> Stream.of(route.code().getArguments()))
                .filter(argument -> argument.isAnnotationPresent(Body.class))
                .<Class<?>>map(Argument::getType)
                .filter(Class::isRecord);
        return Stream.concat(all.stream(), read).distinct();
    }

    private static Set<String> expected(Operations.One route) {
        Set<String> expected = new TreeSet<>();
        expected.add("path agency");
        Stream.of(route.code().getArguments()).forEach(argument -> {
            if (argument.isAnnotationPresent(RequestBean.class)) {
                Stream.of(argument.getType().getRecordComponents())
                        .forEach(component -> expected.add("query " + component.getName()));
            } else {
                kind(argument).ifPresent(in -> expected.add(in + " " + called(argument)));
            }
        });
        return expected;
    }

    private static Optional<String> kind(Argument<?> argument) {
        if (argument.isAnnotationPresent(QueryValue.class)) {
            return Optional.of("query");
        }
        if (argument.isAnnotationPresent(Header.class)) {
            return Optional.of("header");
        }
        boolean other = HttpRequest.class.isAssignableFrom(argument.getType()) || isBody(argument);
        return other ? Optional.empty() : Optional.of("path");
    }

    private static boolean isBody(Argument<?> argument) {
        return argument.isAnnotationPresent(Body.class) || argument.getType() == HttpServletRequest.class;
    }

    private static String called(Argument<?> argument) {
        return argument.getAnnotationMetadata()
                .stringValue(Bindable.class)
                .filter(name -> !name.isEmpty())
                .orElse(argument.getName());
    }

    private static Set<String> parameters(Operations.One route) {
        Set<String> told = new TreeSet<>();
        Map<String, Object> path = map(map(document.get("paths")).get(route.path()));
        Stream.of(path, operation(route))
                .flatMap(part -> list(part.getOrDefault("parameters", List.of())).stream())
                .map(parameter -> map(parameter).containsKey("$ref")
                        ? map(resolve(String.valueOf(map(parameter).get("$ref"))))
                        : map(parameter))
                .forEach(parameter -> told.add(parameter.get("in") + " " + parameter.get("name")));
        return told;
    }

    private static List<Operations.One> routes() {
        return Operations.of(beans).all();
    }

    private static String name(Operations.One route) {
        return route.method().name().toLowerCase(Locale.ROOT) + " " + route.path();
    }

    private static Map<String, Object> operation(Operations.One route) {
        return operations().getOrDefault(name(route), Map.of());
    }

    private static Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        map(document.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.put(method + " " + path, map(operation));
                    }
                }));
        return operations;
    }

    private static Object bare(@Nullable Object schema) {
        return switch (schema) {
            case Map<?, ?> members -> {
                Map<String, Object> kept = new TreeMap<>();
                members.forEach((name, value) -> {
                    if (!REMARKS.contains(String.valueOf(name)) || value instanceof Map<?, ?>) {
                        kept.put(String.valueOf(name), bare(value));
                    }
                });
                yield kept;
            }
            case List<?> all -> all.stream().map(OpenApiTest::bare).toList();
            case null -> "nothing";
            default -> schema;
        };
    }

    private static List<String> references(@Nullable Object part) {
        List<String> found = new ArrayList<>();
        switch (part) {
            case Map<?, ?> members ->
                members.forEach((name, value) -> {
                    if ("$ref".equals(name)) {
                        found.add(String.valueOf(value));
                    } else {
                        found.addAll(references(value));
                    }
                });
            case List<?> all -> all.forEach(each -> found.addAll(references(each)));
            case null, default -> {}
        }
        return found;
    }

    private static @Nullable Object resolve(String reference) {
        @Nullable Object found = document;
        for (String step : List.of(reference.substring(2).split("/"))) {
            found = map(found).get(step);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object part) {
        return part == null ? Map.of() : (Map<String, Object>) part;
    }

    private static List<Object> list(@Nullable Object part) {
        return part == null ? List.of() : List.copyOf((List<?>) part);
    }
}
