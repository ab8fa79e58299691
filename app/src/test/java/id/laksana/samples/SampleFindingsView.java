package id.laksana.samples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.Neighbour;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.ui.FindingsPanel;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** What is wrong with a sheet of the catalog; nothing is, where there is no such sheet. */
@Prototype
@Route(":agency/contoh-temuan/:sop")
@Allowed(Permission.ENTER)
public class SampleFindingsView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String agency = event.getRouteParameters().get("agency").orElseThrow();
        String sop = event.getRouteParameters().get("sop").orElseThrow();
        List<CatalogEntry> entries = Catalog.entries(agency);
        CatalogEntry shown = entries.stream()
                .filter(entry -> entry.id().endsWith("/" + sop))
                .findFirst()
                .orElse(entries.getFirst());
        List<Neighbour> others = entries.stream()
                .filter(entry -> !entry.id().equals(shown.id()))
                .map(entry -> Neighbour.of(sheet(entry)))
                .toList();
        List<Finding> found =
                shown.id().endsWith("/" + sop) ? new Lint(RuleProfile.USUAL).check(sheet(shown), others) : List.of();
        removeAll();
        Div page = new Div(new H1("Temuan contoh"), new FindingsPanel(sheet(shown), found));
        page.addClassName("detail-page");
        add(page);
    }

    @Override
    public String getPageTitle() {
        return "Temuan contoh · Laksana";
    }

    private static Sheet sheet(CatalogEntry entry) {
        Sheet read = entry.read();
        return read == null ? entry.printed() : read;
    }
}
