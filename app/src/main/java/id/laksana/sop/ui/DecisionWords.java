package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.Decision;
import id.laksana.web.ui.Toast;
import java.util.Map;

/** Says what came of a decision, and shows the SOP as it stands after it. */
final class DecisionWords {

    private DecisionWords() {}

    static void tell(Component reader, Decision decision) {
        switch (decision) {
            case Decision.Taken taken -> Toast.done(reader.getTranslation("decision.Taken", taken.no()));
            case Decision.CannotRun refused ->
                Toast.refused(reader.getTranslation(
                        "decision.CannotRun", refused.obstacles().size()));
            case Decision.Overruled refused -> Toast.refused(reader.getTranslation("decision.Overruled", refused.by()));
            case Decision.InThePast _ -> Toast.refused(reader.getTranslation("decision.InThePast"));
            case Decision.Overtaken _ -> Toast.refused(reader.getTranslation("decision.Overtaken"));
        }
    }

    /** The head of the page tells how the SOP stands, so all of the page is made anew. */
    static void reopen(Component reader, AgencyKey agency, String code, String tab) {
        RouteParameters sop = new RouteParameters(Map.of("agency", agency.value(), "code", code));
        reader.getUI()
                .ifPresent(page -> page.navigate(SopView.class, sop, QueryParameters.simple(Map.of("bagian", tab))));
    }
}
