package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteParameters;
import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.shell.MenuEntries;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** The frame around every view: which agency this is, where one can go, who one is. */
@Prototype
@Layout
class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    private final transient MenuEntries entries;
    private final transient Optional<Agency> agency;
    private final transient Caller.Person person;

    MainLayout(
            MenuEntries entries, CurrentAgency current, AgencyRegistry registry, Access access, AccountMenu account) {
        this.entries = entries;
        this.agency = current.find().flatMap(registry::find);
        this.person = access.person();
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), menu());
        DrawerToggle toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("layout.menu"));
        addToNavbar(toggle, place(), account);
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
}
