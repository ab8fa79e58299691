package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.shell.MenuEntries;
import id.laksana.shell.OpenAgencies;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leads from where one is to one's other agencies and desks, in this tab or in one of its own. */
@Prototype
class AgencySwitcher {

    private final OpenAgencies agencies;
    private final List<MenuEntries.Entry> desks;
    private final String here;

    AgencySwitcher(OpenAgencies agencies, MenuEntries entries, CurrentAgency current, Access access) {
        this.agencies = agencies;
        this.desks = entries.of(access.person(), Optional.empty()).stream()
                .filter(entry -> entry.view() != ChooseAgencyView.class)
                .toList();
        this.here = current.find().map(agency -> "/" + agency).orElse("");
    }

    /** What says where one is, as a button if there is anywhere else to go. */
    Component around(Component place) {
        List<Choice> choices = choices(place);
        if (choices.size() < 2) {
            return place;
        }
        Button button = new Button(place);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("switcher");
        button.setSuffixComponent(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        button.setTooltipText(place.getTranslation("layout.switch"));
        Popover popover = new Popover(list(choices, place));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        popover.setAriaLabel(place.getTranslation("layout.switch"));
        popover.addClassName("places");
        return new Div(button, popover);
    }

    private List<Choice> choices(Component reader) {
        return Stream.concat(
                        agencies.mine().stream()
                                .map(agency -> new Choice(
                                        "/" + agency.key(),
                                        agency.name(),
                                        agency.key().value())),
                        desks.stream().map(desk -> choice(desk, reader)))
                .toList();
    }

    private static Choice choice(MenuEntries.Entry desk, Component reader) {
        String name = Titled.of(reader, desk.view());
        return new Choice("/" + desk.view().getAnnotation(Route.class).value(), name, name);
    }

    private Component list(List<Choice> choices, Component reader) {
        UnorderedList list = new UnorderedList();
        choices.forEach(choice -> list.add(item(choice, reader)));
        Nav nav = new Nav(list);
        nav.setAriaLabel(reader.getTranslation("layout.switch"));
        return nav;
    }

    private ListItem item(Choice choice, Component reader) {
        Anchor link = anchor(choice.address());
        link.add(EmblemTile.letter(choice.letter()), new Span(choice.name()));
        if (choice.address().equals(here)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Anchor tab = anchor(choice.address());
        tab.setTarget(AnchorTarget.BLANK);
        tab.add(VaadinIcon.EXTERNAL_LINK.create());
        tab.setAriaLabel(reader.getTranslation("layout.new-tab", choice.name()));
        tab.setTitle(reader.getTranslation("layout.new-tab", choice.name()));
        return new ListItem(link, tab);
    }

    /** Another agency is another page, and so is the same one in another tab. */
    private static Anchor anchor(String address) {
        Anchor anchor = new Anchor(address);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private record Choice(String address, String name, String letter) {}
}
