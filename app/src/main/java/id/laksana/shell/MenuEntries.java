package id.laksana.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.Caller;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.ui.InMenu;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which views exist, who may open each, and the menu that follows from it. */
@Singleton
public class MenuEntries {

    private final List<Entry> all;

    MenuEntries(BeanContext beans) {
        all = beans.getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class)).stream()
                .map(definition -> definition.getBeanType())
                .filter(view -> view.isAnnotationPresent(InMenu.class))
                .map(view -> new Entry(view.asSubclass(Component.class), view.getAnnotation(InMenu.class)))
                .sorted(Comparator.comparingInt(Entry::order))
                .toList();
    }

    public List<Entry> of(Caller.Person person, Optional<AgencyKey> agency) {
        return all.stream()
                .filter(entry -> isAllowed(entry.view(), person, agency))
                .toList();
    }

    /** Whether a person may open a view here: in the agency, or, where there is none, apart from all. */
    static boolean isAllowed(Class<?> view, Caller.Person person, Optional<AgencyKey> agency) {
        @Nullable Allowed allowed = view.getAnnotation(Allowed.class);
        @Nullable AllowedTo allowedTo = view.getAnnotation(AllowedTo.class);
        if (agency.isPresent()) {
            return allowed != null && person.may(allowed.value(), agency.get());
        }
        return allowedTo != null
                && (allowedTo.value().length == 0
                        || Arrays.stream(allowedTo.value()).anyMatch(person::is));
    }

    /** A view in the menu. */
    public record Entry(Class<? extends Component> view, int order, VaadinIcon icon, boolean setting) {

        Entry(Class<? extends Component> view, InMenu entry) {
            this(view, entry.order(), entry.icon(), entry.setting());
        }
    }
}
