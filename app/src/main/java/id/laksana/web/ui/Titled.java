package id.laksana.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A view whose title stands in the texts under its class's name. */
public interface Titled extends HasDynamicTitle {

    @Override
    default String getPageTitle() {
        return called(of((Component) this, getClass()));
    }

    /** The title of a page that shows one thing, by what the thing is called. */
    static String called(String name) {
        return Stream.of(
                        Optional.of(name),
                        Optional.ofNullable(UI.getCurrent()).flatMap(Place::of),
                        Optional.of("Laksana"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    static String of(Component reader, Class<?> view) {
        return reader.getTranslation("view." + view.getSimpleName());
    }
}
