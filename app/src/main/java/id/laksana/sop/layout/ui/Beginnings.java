package id.laksana.sop.layout.ui;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.layout.Layout;
import java.util.List;

/** With which a layout can be begun. */
final class Beginnings {

    /** Those that come with the product, by the names of the agencies whose they are. */
    static final List<String> SHIPPED = Catalog.agencies().stream().sorted().toList();

    static final String USUAL = "usual";

    private Beginnings() {}

    static Layout of(String name) {
        return name.equals(USUAL) ? Layout.PLAIN : Catalog.layout(name).orElse(Layout.PLAIN);
    }
}
