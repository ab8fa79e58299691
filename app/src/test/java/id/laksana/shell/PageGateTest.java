package id.laksana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageGateTest {

    @Test
    void shouldLetThroughToEveryViewThatBelongsToNoAgency() {
        assertThat(firstSegments().filter(segment -> !segment.equals(":agency")))
                .isNotEmpty()
                .allMatch(PageGate::belongsToNoAgency);
    }

    private static Stream<String> firstSegments() {
        try (ApplicationContext beans =
                ApplicationContext.builder().deduceEnvironment(false).start()) {
            return beans.getBean(VaadinClasses.class).routes().stream()
                    .filter(view -> view.isAnnotationPresent(Route.class))
                    .map(view -> view.getAnnotation(Route.class).value().split("/", 2)[0]);
        }
    }
}
