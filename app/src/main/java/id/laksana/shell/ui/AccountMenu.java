package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who one is here, and what one may choose for oneself wherever one is. */
@Prototype
@JsModule("context://assets/logout.js")
class AccountMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final transient Caller.Person person;

    AccountMenu(CurrentAgency current, Access access) {
        this.person = access.person();
        String roles = current.find()
                .map(agency -> person.rolesIn(agency).stream()
                        .sorted()
                        .map(Role::name)
                        .map(role -> getTranslation("role." + role))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("account");
        var me = bar.addItem(label(roles));
        me.setAriaLabel(getTranslation("layout.account", person.name()));
        addChoices(me.getSubMenu());
    }

    private Component label(String heldRoles) {
        Avatar initials = new Avatar(person.name());
        initials.setAbbreviation(initials(person.name()));
        Span roles = new Span(heldRoles);
        roles.addClassName("roles");
        Div who = new Div(new Span(person.name()), roles);
        who.addClassName("who");
        Div label = new Div(initials, who);
        label.addClassName("label");
        return label;
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split(" +"))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private void addChoices(SubMenu choices) {
        if (person.memberships().size() + person.platformRoles().size() > 1) {
            choices.addItem(getTranslation("layout.switch"), _ -> leaveFor("/"));
        }
        choices.addItem(getTranslation("layout.log-out"), _ -> logOut());
    }

    private void leaveFor(String address) {
        getUI().ifPresent(page -> page.getPage().setLocation(address));
    }

    private void logOut() {
        getElement().executeJs("window.laksana.logOut()");
    }
}
