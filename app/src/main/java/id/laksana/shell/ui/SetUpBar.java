package id.laksana.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.Guide;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.shell.SetUpPlaces;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** Where one is in the set-up guide, as long as it is not finished: above the page on which a step is done, with the way on. */
@Prototype
class SetUpBar extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient SetUpTools tools;
    private final transient Access access;
    private final transient CurrentAgency current;

    SetUpBar(SetUpTools tools, Access access, CurrentAgency current) {
        this.tools = tools;
        this.access = access;
        this.current = current;
        addClassName("set-up-bar");
        getElement().setAttribute("aria-label", getTranslation("set-up.title"));
        setVisible(false);
    }

    void show(HasElement view) {
        Optional<SetUpStep> here = SetUpPlaces.step(view.getClass()).filter(_ -> isMine());
        Optional<Guide> guide =
                here.map(_ -> tools.guide()).filter(one -> one.next().isPresent());
        removeAll();
        setVisible(guide.isPresent());
        guide.ifPresent(open -> tell(here.orElseThrow(), open));
    }

    private boolean isMine() {
        return current.find()
                .filter(agency -> access.person().may(Permission.SET_UP, agency))
                .isPresent();
    }

    private void tell(SetUpStep here, Guide guide) {
        add(
                new RouterLink(getTranslation("set-up.back"), AgencyHomeView.class, tools.here()),
                new Span(getTranslation(
                        "set-up.progress", guide.done(), guide.stops().size())));
        guide.nextAfter(here).ifPresent(this::addWayOn);
    }

    private void addWayOn(Guide.Stop next) {
        tools.places().of(next.step()).ifPresent(view -> {
            RouterLink on = new RouterLink(
                    getTranslation("set-up.next", getTranslation("set-up.step." + next.step())), view, tools.here());
            on.addClassName("on");
            add(on);
        });
    }
}
