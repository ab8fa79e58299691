package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.members.Roster;
import id.laksana.organisation.setup.Guide;
import id.laksana.organisation.setup.SetUp;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.shell.SetUpPlaces;
import jakarta.inject.Singleton;

/** What the set-up guide needs to be shown. */
@Singleton
record SetUpTools(SetUp setUp, SetUpPlaces places, CurrentAgency current, AgencyFormats formats, Roster roster) {

    /** Keycloak tells who the members are, and is asked only while nobody seems to be here. */
    Guide guide() {
        Guide guide = setUp.guide();
        boolean alone = guide.stops().stream().anyMatch(stop -> stop.step() == SetUpStep.MEMBERS && !stop.isDone());
        if (!alone) {
            return guide;
        }
        roster.refresh();
        return setUp.guide();
    }

    RouteParameters here() {
        return new RouteParameters("agency", current.get().value());
    }

    void go(UI page, Class<? extends Component> view) {
        page.navigate(view, here());
    }
}
