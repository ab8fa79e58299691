package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.organisation.setup.SetUp;
import id.laksana.shell.SetUpPlaces;
import jakarta.inject.Singleton;

/** What the set-up guide needs to be shown. */
@Singleton
record SetUpTools(SetUp setUp, SetUpPlaces places, CurrentAgency current, AgencyFormats formats) {

    RouteParameters here() {
        return new RouteParameters("agency", current.get().value());
    }

    void go(UI page, Class<? extends Component> view) {
        page.navigate(view, here());
    }
}
