package id.laksana.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view whose title stands in the texts under its class's name. */
public interface Titled extends HasDynamicTitle {

    @Override
    default String getPageTitle() {
        return of((Component) this, getClass()) + " · Laksana";
    }

    static String of(Component reader, Class<?> view) {
        return reader.getTranslation("view." + view.getSimpleName());
    }
}
