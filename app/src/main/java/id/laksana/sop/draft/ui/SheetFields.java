package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.sop.edit.Cell;
import id.laksana.sop.edit.Cell.SheetCell;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.service.ui.CanonicalField;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Sheet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of an SOP as a whole beyond what stands on its sheet. */
final class SheetFields extends Div {

    private static final long serialVersionUID = 1L;

    SheetFields(Sheet sheet, Consumer<Edit> does) {
        TextField unit = new TextField(getTranslation("sop.unit"));
        unit.setHelperText(getTranslation("editor.unit.note"));
        unit.setMaxLength(Cell.LINE);
        Optional.ofNullable(sheet.letterhead().unit().printed()).ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> does.accept(write(SheetCell.UNIT, change.getValue())));
        Optional<String> before = Optional.ofNullable(sheet.reading()).map(Reading::service);
        ComboBox<String> service = CanonicalField.of(before, getLocale());
        before.ifPresent(service::setValue);
        service.addValueChangeListener(
                change -> does.accept(write(SheetCell.SERVICE, Objects.requireNonNullElse(change.getValue(), ""))));
        add(unit, service);
    }

    private static Edit write(SheetCell cell, String text) {
        return new Edit.Write(new Cell.OfSheet(cell).key(), text);
    }
}
