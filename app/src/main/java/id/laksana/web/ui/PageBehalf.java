package id.laksana.web.ui;

import com.vaadin.flow.component.UI;
import id.laksana.web.work.Behalf;
import java.time.LocalDate;

/** What pieces of a page must know of the page's agency and person without knowing what either is. */
public interface PageBehalf {

    Behalf of(UI page);

    /** The day on the calendar of the page's agency. */
    LocalDate today(UI page);
}
