package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.MyPage.save;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Beside;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@Beside
class TwoTabsJourneyIT {

    private static final String OFFICER = "frontoffice.dairi-kudus";

    @Test
    void shouldSaveWhereTheTabIsWhenTwoTabsAreInTwoAgencies(Visitor visitor) {
        Page dairi = visitor.openAs(OFFICER, "/", "/dairi/saya");
        Page kudus = visitor.newTab("/kudus/saya");

        for (int round = 1; round <= 3; round++) {
            desk(dairi).fill("Loket Sidikalang " + round);
            desk(kudus).fill("Meja Kudus Kota " + round);
            save(dairi);
            save(kudus);
        }

        dairi.reload();
        kudus.reload();
        assertThat(desk(dairi)).hasValue("Loket Sidikalang 3");
        assertThat(desk(kudus)).hasValue("Meja Kudus Kota 3");
        assertThat(stored(visitor, "dairi")).contains("Loket Sidikalang 3").doesNotContain("Meja Kudus Kota 3");
        assertThat(stored(visitor, "kudus")).contains("Meja Kudus Kota 3").doesNotContain("Loket Sidikalang 3");
    }

    /** The desks of all members of the agency. */
    private static List<String> stored(Visitor visitor, String agency) {
        return Stored.desks(visitor.installation(), new AgencyKey(agency), "");
    }
}
