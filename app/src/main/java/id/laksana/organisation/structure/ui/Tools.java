package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Members;
import id.laksana.identity.Permission;
import id.laksana.identity.members.Roster;
import id.laksana.organisation.structure.Appointments;
import id.laksana.organisation.structure.Editing;
import id.laksana.organisation.structure.HandOvers;
import id.laksana.organisation.structure.Mandates;
import id.laksana.organisation.structure.Officials;
import id.laksana.organisation.structure.PostChanges;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Structure;
import id.laksana.organisation.structure.UnitChanges;
import id.laksana.organisation.structure.UnitEditors;
import id.laksana.organisation.structure.UnitId;
import jakarta.inject.Singleton;

/** What the pages of the organisation work with. */
@Singleton
record Tools(
        Structure structure,
        UnitChanges units,
        PostChanges posts,
        Officials officials,
        Appointments appointments,
        HandOvers handOvers,
        Mandates mandates,
        UnitEditors editors,
        Editing editing,
        Roster roster,
        Signatories signatories,
        Members members,
        Access access,
        CurrentAgency agency,
        AgencyDay day,
        AgencyFormats formats) {

    boolean mayEdit() {
        return access.may(Permission.EDIT_ORGANISATION);
    }

    /** Also an editor of the unit may, or of one above it. */
    boolean mayEdit(UnitId unit) {
        return editing.scope().covers(unit);
    }

    /** By which a form knows what was typed into it and by whom. */
    String typedKey(String what) {
        return access.caller().id() + ":organisation:" + what;
    }

    /** What is said to whoever looks at the page. */
    Refusals words(Component reader) {
        return new Refusals(reader, formats.in(UI.getCurrent().getLocale()));
    }

    /** From the root on. */
    String address(String below) {
        return "/" + agency.get().value() + "/organisasi" + below;
    }
}
