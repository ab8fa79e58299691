package id.laksana.sop.service.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.sop.service.Removal;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceKeeping;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.Toast;

/** Where a service stands among the others, and whether it stays. */
final class ServicePlace extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ServiceKeeping keeping;
    private final transient Service service;
    private final String list;

    /** @param list the address of all services */
    ServicePlace(ServiceKeeping keeping, Service service, String list, Runnable moved) {
        this.keeping = keeping;
        this.service = service;
        this.list = list;
        Button remove = new Button(getTranslation("service.remove"), VaadinIcon.TRASH.create(), _ -> askToRemove());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        getContent().addClassName("service-place");
        getContent()
                .add(
                        move(VaadinIcon.ARROW_UP, getTranslation("service.up"), true, moved),
                        move(VaadinIcon.ARROW_DOWN, getTranslation("service.down"), false, moved),
                        remove);
    }

    private Button move(VaadinIcon icon, String words, boolean up, Runnable moved) {
        Button button = new Button(words, icon.create(), _ -> {
            keeping.move(service.id(), up);
            moved.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askToRemove() {
        new Confirmation(
                        getTranslation("service.remove.title"),
                        getTranslation("service.remove.text", service.name()),
                        getTranslation("service.remove"))
                .ask(this::remove);
    }

    private void remove() {
        try {
            switch (keeping.remove(service)) {
                case Removal.Removed() -> {
                    Toast.done(getTranslation("service.removed", service.name()));
                    UI.getCurrent().navigate(list);
                }
                case Removal.StillServed served ->
                    Toast.refused(getTranslation("service.still-served", String.join(", ", served.sops())));
            }
        } catch (StaleVersion _) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
    }
}
