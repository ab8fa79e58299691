package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laksana.migrations.AgencyKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
class TwoTabsJourneyIT {

    private static final String OFFICER = "frontoffice.dairi-kudus";
    private static final String DESK = "Loket atau meja";

    @Test
    void shouldSaveWhereTheTabIsWhenTwoTabsAreInTwoAgencies(Visitor visitor) {
        visitor.logIn(OFFICER);
        Page dairi = visitor.open(visitor.page(), "/dairi/saya");
        Page kudus = visitor.newTab("/kudus/saya");

        for (int round = 1; round <= 3; round++) {
            type(dairi, "Loket Sidikalang " + round);
            type(kudus, "Meja Kudus Kota " + round);
            save(dairi);
            save(kudus);
        }

        dairi.reload();
        kudus.reload();
        assertThat(dairi.getByLabel(DESK)).hasValue("Loket Sidikalang 3");
        assertThat(kudus.getByLabel(DESK)).hasValue("Meja Kudus Kota 3");
        assertThat(stored(visitor, "dairi")).contains("Loket Sidikalang 3").doesNotContain("Meja Kudus Kota 3");
        assertThat(stored(visitor, "kudus")).contains("Meja Kudus Kota 3").doesNotContain("Loket Sidikalang 3");
    }

    private static void type(Page tab, String desk) {
        tab.getByLabel(DESK).fill(desk);
    }

    private static void save(Page tab) {
        press(tab, "Simpan");
        assertThat(toast(tab, "Tersimpan.")).isVisible();
    }

    /** The desks of all members of the agency. */
    private static List<String> stored(Visitor visitor, String agency) {
        return Stored.desks(visitor.installation(), new AgencyKey(agency), "");
    }
}
