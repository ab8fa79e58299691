package id.laksana.organisation.structure.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.identity.Role;
import id.laksana.identity.members.StaffMember;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitEditors.Editor;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Toast;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says who edits a unit: officers, as administrators do so anyway. */
final class EditorsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient Unit unit;
    private final transient Set<UUID> before;
    private final transient Runnable changed;
    private final MultiSelectComboBox<StaffMember> editors = new MultiSelectComboBox<>();

    EditorsDialog(Tools tools, Unit unit, List<Editor> editing, Runnable changed) {
        this.tools = tools;
        this.unit = unit;
        this.before = editing.stream().map(Editor::member).collect(toSet());
        this.changed = changed;
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("organisation.editors.title", unit.name()));
        setCloseOnOutsideClick(false);
        tools.roster().refresh();
        List<StaffMember> eligible = tools.roster().all().stream()
                .filter(member -> member.roles().contains(Role.OFFICER) || before.contains(member.id()))
                .toList();
        editors.setLabel(getTranslation("organisation.field.editors"));
        editors.setItems(eligible);
        editors.setItemLabelGenerator(member -> member.name() + " (" + member.username() + ")");
        editors.setHelperText(getTranslation("organisation.editors.help"));
        editors.setWidthFull();
        editors.setValue(
                eligible.stream().filter(member -> before.contains(member.id())).toList());
        Button save = new Button(getTranslation("form.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("organisation.editors.explanation")), editors);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), save);
    }

    private void save() {
        if (!isOpened()) {
            return;
        }
        try {
            tools.editors()
                    .change(
                            unit.id(),
                            before,
                            editors.getValue().stream().map(StaffMember::id).collect(toSet()));
            Toast.done(getTranslation("organisation.editors.saved"));
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
        close();
        changed.run();
    }
}
