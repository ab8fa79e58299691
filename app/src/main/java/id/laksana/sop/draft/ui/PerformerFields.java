package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.laksana.sop.edit.Cell;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Sheet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is said of a performer beyond the name at the head of the column. */
final class PerformerFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1000;

    PerformerFields(Sheet sheet, PerformerId performer, Consumer<Edit> does) {
        Optional<Reading> reading = Optional.ofNullable(sheet.reading());
        Select<PerformerKind> kind = new Select<>();
        kind.setLabel(getTranslation("editor.role"));
        kind.setItems(PerformerKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("performer-kind." + value));
        reading.stream()
                .flatMap(read -> read.performers().stream())
                .filter(read -> read.performer().equals(performer))
                .forEach(read -> kind.setValue(read.kind()));
        kind.addValueChangeListener(change -> does.accept(new Edit.Role(performer, change.getValue())));
        TextArea aliases = new TextArea(getTranslation("editor.aliases"));
        aliases.setHelperText(getTranslation("editor.aliases.note"));
        aliases.setMaxLength(LONGEST);
        aliases.setValue(reading.stream()
                .flatMap(read -> read.aliases().stream())
                .filter(alias -> alias.performer().equals(performer))
                .map(Reading.Alias::text)
                .collect(Collectors.joining("\n")));
        aliases.addValueChangeListener(
                change -> does.accept(new Edit.Write(new Cell.OfAliases(performer).key(), change.getValue())));
        add(kind, aliases);
    }
}
