package id.laksana.web.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/** What a page's title calls the place that the page is in, so that tabs of several agencies can be told apart. */
public final class Place {

    private final String name;

    private Place(String name) {
        this.name = name;
    }

    static Optional<String> of(UI page) {
        return Optional.ofNullable(ComponentUtil.getData(page, Place.class)).map(place -> place.name);
    }

    public static void call(UI page, String name) {
        ComponentUtil.setData(page, Place.class, new Place(name));
    }

    /** To be told by what has changed how the place looks. */
    public static void changed(UI page) {
        ComponentUtil.fireEvent(page, new Changed(page));
        page.getInternals().getActiveRouterTargetsChain().stream()
                .filter(Titled.class::isInstance)
                .findFirst()
                .map(view -> ((Titled) view).getPageTitle())
                .ifPresent(page.getPage()::setTitle);
    }

    public static Registration onChange(UI page, Runnable listener) {
        return ComponentUtil.addListener(page, Changed.class, _ -> listener.run());
    }

    public static final class Changed extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        Changed(UI page) {
            super(page, false);
        }
    }
}
