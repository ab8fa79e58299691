package id.laksana.shell;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What Vaadin would look for on the class path; Micronaut knew it when the program was compiled. */
@Singleton
class VaadinClasses {

    private final BeanContext beans;

    VaadinClasses(BeanContext beans) {
        this.beans = beans;
    }

    Set<Class<?>> routes() {
        Set<Class<?>> routes = types(beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)));
        routes.addAll(types(beans.getBeanDefinitions(Qualifiers.byStereotype(Layout.class))));
        return routes;
    }

    Set<Class<?>> errorPages() {
        return types(beans.getBeanDefinitions(HasErrorParameter.class));
    }

    Set<Class<?>> appShell() {
        return Set.of(LaksanaPage.class);
    }

    Set<Class<?>> lookup() {
        return Set.of(LookupInitializer.class);
    }

    private static <T> Set<Class<?>> types(Collection<? extends BeanDefinition<? extends T>> definitions) {
        Set<Class<?>> types = new LinkedHashSet<>();
        definitions.forEach(definition -> types.add(definition.getBeanType()));
        return types;
    }
}
