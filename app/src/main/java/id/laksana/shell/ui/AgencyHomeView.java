package id.laksana.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Member;
import id.laksana.identity.Members;
import id.laksana.identity.Permission;
import id.laksana.organisation.Profile;
import id.laksana.organisation.Profiles;
import id.laksana.shell.MenuEntries;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** Where a member arrives in an agency: what it is called on paper, and what can be done in it. */
@Prototype
@Route(":agency")
@Allowed(Permission.ENTER)
@InMenu(order = 10, icon = VaadinIcon.HOME)
class AgencyHomeView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    AgencyHomeView(
            Members members,
            Profiles profiles,
            MenuEntries entries,
            CurrentAgency current,
            Access access,
            SetUpTools setUp) {
        Member me = members.me();
        Profile profile = profiles.read();
        addClassName("agency-home");
        add(new H1(profile.officialName()), new Paragraph(profile.government()));
        add(new Paragraph(getTranslation("home.greeting", me.name())));
        if (access.person().may(Permission.SET_UP, current.get())) {
            add(new SetUpPanel(setUp));
        }
        Div cards = new Div();
        cards.addClassName("cards");
        RouteParameters here = new RouteParameters("agency", current.get().value());
        for (MenuEntries.Entry entry : entries.of(access.person(), Optional.of(current.get()))) {
            if (entry.view() != AgencyHomeView.class) {
                RouterLink card = new RouterLink(Titled.of(this, entry.view()), entry.view(), here);
                card.addComponentAsFirst(entry.icon().create());
                card.addClassNames("card", "aura-surface");
                cards.add(card);
            }
        }
        add(cards);
    }
}
