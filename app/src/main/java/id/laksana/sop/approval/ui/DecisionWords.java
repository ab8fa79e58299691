package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.Decision;
import id.laksana.web.ui.Toast;
import java.util.Map;

/** Says what came of a decision, and shows the SOP as it stands after it. */
public final class DecisionWords {

    private DecisionWords() {}

    public static void tell(Component reader, Decision decision) {
        if (decision instanceof Decision.Taken) {
            Toast.done(of(reader, decision));
        } else {
            Toast.refused(of(reader, decision));
        }
    }

    static String of(Component reader, Decision decision) {
        return switch (decision) {
            case Decision.Taken taken -> reader.getTranslation("decision.Taken", taken.no());
            case Decision.CannotRun refused ->
                reader.getTranslation("decision.CannotRun", refused.obstacles().size());
            case Decision.Overruled refused -> reader.getTranslation("decision.Overruled", refused.by());
            case Decision.SameDay refused -> reader.getTranslation("decision.SameDay", refused.other());
            case Decision.InThePast _ -> reader.getTranslation("decision.InThePast");
            case Decision.Overtaken _ -> reader.getTranslation("decision.Overtaken");
        };
    }

    /** The head of the page tells how the SOP stands, so all of the page is made anew. */
    public static void reopen(Component reader, AgencyKey agency, String code, String tab) {
        QueryParameters part = QueryParameters.simple(Map.of("bagian", tab));
        reader.getUI().ifPresent(page -> page.navigate(agency.value() + "/sop/" + code, part));
    }
}
