package id.laksana.shell;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each step of the set-up guide is done. */
@Singleton
public class SetUpPlaces {

    private final Map<SetUpStep, Class<? extends Component>> views;

    SetUpPlaces(BeanContext beans) {
        views = beans.getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class)).stream()
                .map(definition -> definition.getBeanType())
                .filter(view -> view.isAnnotationPresent(SetsUp.class))
                .collect(toMap(
                        view -> view.getAnnotation(SetsUp.class).value(), view -> view.asSubclass(Component.class)));
    }

    public Optional<Class<? extends Component>> of(SetUpStep step) {
        return Optional.ofNullable(views.get(step));
    }

    public static Optional<SetUpStep> step(Class<?> view) {
        @Nullable SetsUp here = view.getAnnotation(SetsUp.class);
        return Optional.ofNullable(here).map(SetsUp::value);
    }
}
