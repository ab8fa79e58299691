package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.laksana.agency.Agency;
import id.laksana.identity.Access;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.Caller;
import id.laksana.identity.PlatformRole;
import id.laksana.shell.OpenAgencies;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The first page: the agencies and desks that one has; who has only one is taken straight there. */
@Prototype
@Route("")
@AllowedTo
@InMenu(order = 10, icon = VaadinIcon.HOME)
class ChooseAgencyView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Caller.Person person;
    private final transient List<Agency> agencies;

    ChooseAgencyView(OpenAgencies open, Access access) {
        this.person = access.person();
        this.agencies = open.mine();
        addClassName("choose-agency");
        add(new H1(getTranslation("choose.title", person.name())));
        if (agencies.isEmpty() && person.platformRoles().isEmpty()) {
            add(new Paragraph(getTranslation("choose.none")));
            return;
        }
        add(new Paragraph(getTranslation("choose.explanation")));
        Div cards = new Div();
        cards.addClassName("cards");
        agencies.forEach(agency -> cards.add(card("/" + agency.key(), agency.name(), state(agency))));
        if (person.is(PlatformRole.SUPERVISOR)) {
            cards.add(card("/supervisi", getTranslation("view.SupervisionView"), ""));
        }
        if (person.is(PlatformRole.OPERATOR)) {
            cards.add(card("/operator", getTranslation("view.OperatorView"), ""));
        }
        add(cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (agencies.size() == 1
                && agencies.getFirst().serves()
                && person.platformRoles().isEmpty()) {
            event.getUI().getPage().setLocation("/" + agencies.getFirst().key());
        } else if (agencies.isEmpty() && person.platformRoles().size() == 1) {
            event.getUI().getPage().setLocation(person.is(PlatformRole.OPERATOR) ? "/operator" : "/supervisi");
        }
    }

    private String state(Agency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> getTranslation("choose.provisioning");
            case SUSPENDED -> getTranslation("choose.suspended");
            case ACTIVE -> agency.current() ? "" : getTranslation("choose.being-updated");
        };
    }

    private static Component card(String address, String name, String state) {
        Anchor card = new Anchor(address);
        card.setRouterIgnore(true);
        card.addClassNames("card", "aura-surface");
        card.add(new Span(name));
        if (!state.isEmpty()) {
            Span badge = new Span(state);
            badge.addClassName("badge");
            card.add(badge);
        }
        return card;
    }
}
