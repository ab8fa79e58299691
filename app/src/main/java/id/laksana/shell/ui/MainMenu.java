package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteParameters;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.shell.MenuEntries;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** Where one can go from here: daily work first, then what is set up once. */
@Prototype
class MainMenu extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CurrentAgency current;

    MainMenu(MenuEntries entries, CurrentAgency current, Access access) {
        this.current = current;
        List<MenuEntries.Entry> mine = entries.of(access.person(), current.find());
        SideNav work = nav(mine.stream().filter(entry -> !entry.setting()).toList());
        work.getElement().setAttribute("aria-label", getTranslation("layout.menu"));
        getContent().add(work);
        List<MenuEntries.Entry> settings =
                mine.stream().filter(MenuEntries.Entry::setting).toList();
        if (!settings.isEmpty()) {
            SideNav setUp = nav(settings);
            setUp.setLabel(getTranslation("layout.settings"));
            getContent().add(setUp);
        }
    }

    private SideNav nav(List<MenuEntries.Entry> entries) {
        SideNav nav = new SideNav();
        entries.stream().map(this::item).forEach(nav::addItem);
        return nav;
    }

    private SideNavItem item(MenuEntries.Entry entry) {
        SideNavItem item = new SideNavItem(Titled.of(this, entry.view()));
        item.setPath(entry.view(), parameters());
        Component icon = entry.icon().create();
        item.setPrefixComponent(icon);
        return item;
    }

    private RouteParameters parameters() {
        return current.find()
                .map(agency -> new RouteParameters("agency", agency.value()))
                .orElseGet(RouteParameters::empty);
    }
}
