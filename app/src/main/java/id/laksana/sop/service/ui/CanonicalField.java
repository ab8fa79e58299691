package id.laksana.sop.service.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.catalog.Catalog;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks which service of all agencies this is, by the list that they share. */
public final class CanonicalField {

    private CanonicalField() {}

    /**
     * The field, for whoever reads it.
     *
     * @param before one that the program may not know
     */
    public static ComboBox<String> of(Optional<String> before, Locale reader) {
        ComboBox<String> field = new ComboBox<>();
        field.setLabel(field.getTranslation("service.field.canonical"));
        field.setId("canonical");
        field.setHelperText(field.getTranslation("service.canonical.help"));
        field.setItems(Stream.concat(Catalog.services().stream().map(Canonical::code), before.stream())
                .distinct()
                .toList());
        field.setItemLabelGenerator(code -> name(code, reader));
        field.setClearButtonVisible(true);
        return field;
    }

    private static String name(String code, Locale reader) {
        return Catalog.services().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(reader))
                .findFirst()
                .orElse(code);
    }
}
