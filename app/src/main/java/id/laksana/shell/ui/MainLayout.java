package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** The frame around every view: which agency this is, where one can go, who one is. */
@Prototype
@Layout
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main content = new Main();
    private final Span announcement = new Span();
    private final SetUpBar setUp;

    MainLayout(AgencyPlace place, AccountMenu account, MainMenu menu, SetUpBar setUp) {
        this.setUp = setUp;
        setPrimarySection(Section.DRAWER);
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        announcement.addClassName("unseen");
        announcement.getElement().setAttribute("role", "status");
        addToDrawer(brand(), new Scroller(menu));
        addToNavbar(skip(), toggle(), place, account, announcement);
        setContent(content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        setUp.show(view);
        content.getElement().appendChild(setUp.getElement(), view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
    }

    /** Who does not see that the page has become another is told. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getActiveChain().getFirst() instanceof Titled view) {
            announcement.setText(view.getPageTitle());
        }
    }

    private Component skip() {
        Anchor skip = new Anchor("#content", getTranslation("layout.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.onclick = event => { event.preventDefault(); document.getElementById('content').focus(); }");
        return skip;
    }

    private Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("layout.menu"));
        return toggle;
    }

    private static Component brand() {
        Anchor brand = new Anchor("/", "Laksana");
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        return brand;
    }
}
