package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Leads from one page of the organisation to the others. */
final class Places extends Nav {

    private static final long serialVersionUID = 1L;

    /** The pages, as their addresses end. */
    enum Page {
        CHART(""),
        OFFICIALS("/pejabat"),
        IMPORT("/impor");

        private final String address;

        Page(String address) {
            this.address = address;
        }
    }

    Places(Tools tools, Page here) {
        addClassName("organisation-places");
        setAriaLabel(getTranslation("organisation.places"));
        add(tools, here, Page.CHART, getTranslation("organisation.place.chart"));
        add(tools, here, Page.OFFICIALS, getTranslation("organisation.place.officials"));
        if (tools.mayEdit()) {
            add(tools, here, Page.IMPORT, getTranslation("organisation.place.import"));
        }
    }

    private void add(Tools tools, Page here, Page page, String name) {
        Anchor link = new Anchor(tools.address(page.address), name);
        if (page == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
