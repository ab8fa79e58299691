package id.laksana.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.OpenToAll;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.web.ui.Titled;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every view and every REST operation must say of itself. Beans are only looked at: nothing is served. */
class ViewsTest {

    private static final List<Class<?>> ROUTES = all(type -> type.isAnnotatedWith(Route.class));
    private static final List<Class<?>> LAYOUTS = all(type -> type.isAnnotatedWith(Layout.class));
    private static final List<Class<?>> ERROR_PAGES = all(type -> type.isAssignableTo(HasErrorParameter.class));

    private static ApplicationContext beans;

    @BeforeAll
    static void lookAtBeans() {
        beans = ApplicationContext.builder().deduceEnvironment(false).start();
    }

    @AfterAll
    static void close() {
        beans.close();
    }

    /** Vaadin is told only of beans; one that is no prototype would be shared between people. */
    @Test
    void shouldMakeEveryViewAnew() {
        Stream.of(ROUTES, LAYOUTS, ERROR_PAGES)
                .forEach(views -> assertThat(views).isNotEmpty().allMatch(ViewsTest::isPrototype));
    }

    @Test
    void shouldHaveATitle() {
        assertThat(Stream.of(ROUTES, ERROR_PAGES).flatMap(List::stream))
                .isNotEmpty()
                .allMatch(Titled.class::isAssignableFrom);
    }

    @Test
    void shouldSayWhoMayOpenAViewInAnAgencyAndApartFromAll() {
        assertThat(ROUTES).isNotEmpty().allSatisfy(view -> {
            boolean ofAnAgency = List.of(template(view).split("/")).contains(":agency");
            assertThat(view.isAnnotationPresent(Allowed.class)).isEqualTo(ofAnAgency);
            assertThat(view.isAnnotationPresent(AllowedTo.class)).isNotEqualTo(ofAnAgency);
        });
    }

    @Test
    void shouldReserveTheAddressesThatBelongToNoAgency() {
        assertThat(ROUTES.stream().map(ViewsTest::firstSegment).filter(segment -> !segment.equals(":agency")))
                .isNotEmpty()
                .allSatisfy(segment -> assertThat(AgencyKey.parse(segment)).isEmpty());
    }

    @Test
    void shouldServeRestOnlyUnderAnAgencyAndWhatIsOpenToAllApartFromIt() {
        assertThat(operations())
                .isNotEmpty()
                .allMatch(operation -> address(operation)
                        .matches(
                                isOpenToAll(operation)
                                        ? "/api/(public/of/\\{agency}/layanan|across)(/.*)?"
                                        : "/api/\\{agency}/.*"));
    }

    /** No view stands at an address that everybody's pages take. */
    @Test
    void shouldLeaveTheAddressesOfEverybodysPagesAlone() {
        assertThat(ROUTES.stream().map(ViewsTest::template))
                .isNotEmpty()
                .noneMatch(template -> template.matches("(:agency/)?layanan(/.*)?|sitemap[.]xml|robots[.]txt"));
    }

    @Test
    void shouldSayWhoMayCallAnOperation() {
        assertThat(operations())
                .isNotEmpty()
                .allMatch(operation ->
                        operation.getAnnotationMetadata().hasAnnotation(Allowed.class) != isOpenToAll(operation));
    }

    /** The guide shows a step only where a room tells how far it has come, and leads there only where a view does it. */
    @Test
    void shouldHaveAPlaceForEveryStepOfTheSetUp() {
        assertThat(ROUTES.stream()
                        .filter(view -> view.isAnnotationPresent(SetsUp.class))
                        .map(view -> view.getAnnotation(SetsUp.class).value()))
                .containsExactlyInAnyOrder(SetUpStep.values());
        assertThat(all(type -> type.isAssignableTo(SetUpPart.class) && !type.isInterface()))
                .hasSameSizeAs(SetUpStep.values());
    }

    private static boolean isOpenToAll(UriRouteInfo<?, ?> operation) {
        return operation.getAnnotationMetadata().hasAnnotation(OpenToAll.class);
    }

    /** All that Micronaut serves, except what it says of its own health. */
    private static List<UriRouteInfo<?, ?>> operations() {
        return beans.getBean(Router.class)
                .uriRoutes()
                .filter(operation -> operation.getDeclaringType() != HealthEndpoint.class)
                .toList();
    }

    private static String address(UriRouteInfo<?, ?> operation) {
        return operation.getUriMatchTemplate().toString();
    }

    private static boolean isPrototype(Class<?> view) {
        return beans.findBeanDefinition(view)
                .flatMap(BeanDefinition::getScope)
                .filter(Prototype.class::equals)
                .isPresent();
    }

    private static String template(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }

    private static String firstSegment(Class<?> view) {
        return template(view).split("/", 2)[0];
    }

    private static List<Class<?>> all(Predicate<JavaClass> which) {
        return Compiled.APP.stream()
                .filter(which)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
