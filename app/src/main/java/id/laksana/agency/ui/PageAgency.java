package id.laksana.agency.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import id.laksana.agency.AgencySource;
import id.laksana.migrations.AgencyKey;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The agency of an open page: fixed once, when the page is opened; another agency is another page. */
@Singleton
public class PageAgency implements AgencySource {

    @Override
    public Optional<AgencyKey> current() {
        return Optional.ofNullable(UI.getCurrent()).flatMap(PageAgency::of);
    }

    public static Optional<AgencyKey> of(UI page) {
        return Optional.ofNullable(ComponentUtil.getData(page, AgencyKey.class));
    }

    public static void fix(UI page, AgencyKey agency) {
        if (of(page).isPresent()) {
            throw new IllegalStateException("The agency of a page is fixed once.");
        }
        ComponentUtil.setData(page, AgencyKey.class, agency);
    }
}
