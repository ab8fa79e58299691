package id.laksana.samples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.ui.FormsPanel;
import id.laksana.sop.ui.SheetTable;
import id.laksana.sop.ui.TimesPanel;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** The panels of a sheet: of the catalog's by its number in it, or of one that nobody would write. */
@Prototype
@Route(":agency/contoh-lembar/:id")
@Allowed(Permission.ENTER)
public class SampleSheetView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PageBehalf behalf;

    SampleSheetView(PageBehalf behalf) {
        this.behalf = behalf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String id = event.getRouteParameters().get("id").orElseThrow();
        Sheet sheet = id.equals("raksasa") ? MonstrousSheet.SHEET : ofCatalog(id);
        DetailPage page = new DetailPage("Lembar contoh");
        page.tab("tabel", "Tabel", () -> new SheetTable(sheet));
        page.tab("formulir", "Formulir", () -> new FormsPanel(sheet));
        page.tab("waktu", "Waktu", () -> new TimesPanel(sheet, Object::toString, behalf));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return "Lembar contoh · Laksana";
    }

    /** As in {@code kudus-01}. */
    private static Sheet ofCatalog(String id) {
        return Catalog.entries().stream()
                .filter(entry -> entry.id().replace('/', '-').startsWith(id))
                .findFirst()
                .map(SampleSheetView::newest)
                .orElseThrow();
    }

    private static Sheet newest(CatalogEntry entry) {
        return entry.read() == null ? entry.printed() : entry.read();
    }
}
