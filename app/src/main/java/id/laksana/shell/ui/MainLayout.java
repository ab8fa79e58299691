package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteParameters;
import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.shell.MenuEntries;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The frame around every view: which agency this is, where one can go, who one is. */
@Prototype
@Layout
@JsModule("context://assets/logout.js")
class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    private final transient MenuEntries entries;
    private final transient Optional<Agency> agency;
    private final transient Caller.Person person;

    MainLayout(MenuEntries entries, CurrentAgency current, AgencyRegistry registry, Access access) {
        this.entries = entries;
        this.agency = current.find().flatMap(registry::find);
        this.person = access.person();
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), menu());
        DrawerToggle toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("layout.menu"));
        addToNavbar(toggle, place(), account());
    }

    private Component brand() {
        Anchor brand = new Anchor("/", "Laksana");
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        return brand;
    }

    private SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("layout.menu"));
        for (MenuEntries.Entry entry : entries.of(person, agency.map(Agency::key))) {
            Icon icon = entry.icon().create();
            SideNavItem item = new SideNavItem(Titled.of(this, entry.view()));
            item.setPath(entry.view(), parameters());
            item.setPrefixComponent(icon);
            menu.addItem(item);
        }
        return menu;
    }

    private RouteParameters parameters() {
        return agency.map(here -> new RouteParameters("agency", here.key().value()))
                .orElseGet(RouteParameters::empty);
    }

    private Component place() {
        Span name = new Span(agency.map(Agency::name).orElseGet(() -> getTranslation("layout.no-agency")));
        name.addClassName("place");
        return name;
    }

    private Component account() {
        MenuBar account = new MenuBar();
        account.addThemeVariants(MenuBarVariant.TERTIARY);
        account.addClassName("account");
        Div who = new Div(new Span(person.name()), roles());
        who.addClassName("who");
        Avatar initials = new Avatar(person.name());
        initials.setAbbreviation(initials(person.name()));
        Div label = new Div(initials, who);
        label.addClassName("label");
        var item = account.addItem(label);
        item.setAriaLabel(getTranslation("layout.account", person.name()));
        var choices = item.getSubMenu();
        if (person.memberships().size() + person.platformRoles().size() > 1) {
            choices.addItem(getTranslation("layout.switch"), _ -> leaveFor("/"));
        }
        choices.addItem(getTranslation("layout.log-out"), _ -> logOut());
        return account;
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split(" +"))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private Span roles() {
        String roles = agency.map(here -> person.rolesIn(here.key()).stream()
                        .sorted()
                        .map(Role::name)
                        .map(role -> getTranslation("role." + role))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        Span span = new Span(roles);
        span.addClassName("roles");
        return span;
    }

    private void leaveFor(String address) {
        getUI().ifPresent(page -> page.getPage().setLocation(address));
    }

    private void logOut() {
        getElement().executeJs("window.laksana.logOut()");
    }
}
