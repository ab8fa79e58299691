package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.ApplicationForms;
import id.laksana.sop.service.field.Field;
import id.laksana.sop.service.field.FormChange;
import id.laksana.sop.service.field.FormFault;
import id.laksana.sop.service.field.Requirement;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import id.laksana.web.ui.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a service asks of applicants: its fields and what they have to bring, and beside them the form as the counter will see it. */
public final class FormPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationForms forms;
    private final transient FormEditing editing;
    private final Div standing = new Div();
    private final Div acts = new Div();
    private final Paragraph wrong = new Paragraph();
    private final FormPreview preview = new FormPreview();
    private final OrderedList fields;
    private final OrderedList requirements;
    private final Button save = new Button();
    private final Button takeBack = new Button();

    public FormPanel(ApplicationForms forms, ApplicationForm form) {
        this.forms = forms;
        this.editing = new FormEditing(form);
        this.fields = new OrderedList(
                getTranslation("application-form.fields"),
                new OrderedList.Acts(this::moveField, this::editField, this::removeField));
        this.requirements = new OrderedList(
                getTranslation("application-form.requirements"),
                new OrderedList.Acts(this::moveRequirement, this::editRequirement, this::removeRequirement));
        save.setText(getTranslation("application-form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
        takeBack.setText(getTranslation("application-form.take-back"));
        takeBack.addClickListener(_ -> takeBack());
        wrong.addClassName("warning");
        wrong.getElement().setAttribute("role", "alert");
        acts.addClassName("form-acts");
        acts.add(save, takeBack);
        standing.addClassName("form-standing");
        getContent().addClassName("application-form");
        getContent()
                .add(
                        new H2(getTranslation("application-form.title")),
                        new Paragraph(getTranslation("application-form.text")),
                        standing,
                        new Div(lists(), preview));
        getContent().getComponentAt(3).addClassName("form-columns");
        show();
    }

    private Div lists() {
        Div lists = new Div(
                new H3(getTranslation("application-form.fields")),
                fields,
                add(getTranslation("application-form.field.add"), () -> editField(-1)),
                new H3(getTranslation("application-form.requirements")),
                requirements,
                add(getTranslation("application-form.requirement.add"), () -> editRequirement(-1)),
                wrong,
                acts);
        lists.addClassName("form-lists");
        return lists;
    }

    private static Button add(String words, Runnable adding) {
        Button button = new Button(words, VaadinIcon.PLUS.create(), _ -> adding.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void show() {
        fields.show(editing.fields().stream()
                .map(field -> new OrderedList.Row(field.label(), about(field), field.required()))
                .toList());
        requirements.show(editing.requirements().stream()
                .map(item -> new OrderedList.Row(item.text(), about(item), item.required()))
                .toList());
        preview.show(editing.shown());
        boolean proposed = editing.stored().isProposed();
        boolean changed = editing.isChanged();
        standing.removeAll();
        standing.add(new StatusBadge(
                proposed
                        ? new Status(Status.Kind.NEUTRAL, getTranslation("application-form.proposed"))
                        : new Status(
                                Status.Kind.GOOD,
                                getTranslation(
                                        "application-form.revision",
                                        editing.stored().revision()))));
        if (changed) {
            standing.add(new StatusBadge(new Status(Status.Kind.WARNING, getTranslation("application-form.unsaved"))));
        }
        save.setText(
                proposed && !changed
                        ? getTranslation("application-form.confirm")
                        : getTranslation("application-form.save"));
        save.setVisible(proposed || changed);
        takeBack.setVisible(changed);
        wrong.setText("");
    }

    private String about(Field field) {
        List<String> words = new ArrayList<>();
        words.add(getTranslation("field-type." + field.type()));
        words.add(
                field.required()
                        ? getTranslation("application-form.about.required")
                        : getTranslation("application-form.about.optional"));
        if (field.personal()) {
            words.add(getTranslation("application-form.about.personal"));
        }
        if (field.searchable()) {
            words.add(getTranslation("application-form.about.searchable"));
        }
        return String.join(" · ", words);
    }

    private String about(Requirement item) {
        String need = item.required()
                ? getTranslation("application-form.about.required")
                : getTranslation("application-form.about.optional");
        return item.note().isBlank() ? need : need + " · " + item.note();
    }

    private void moveField(int from, int to) {
        editing.moveField(from, to);
        show();
    }

    private void moveRequirement(int from, int to) {
        editing.moveRequirement(from, to);
        show();
    }

    private void removeField(int no) {
        editing.remove(editing.fields().get(no).id());
        show();
    }

    private void removeRequirement(int no) {
        editing.remove(editing.requirements().get(no).id());
        show();
    }

    /** @param no -1: a new one */
    private void editField(int no) {
        Optional<Field> before =
                no < 0 ? Optional.empty() : Optional.of(editing.fields().get(no));
        boolean known = before.filter(field -> editing.isKnown(field.id())).isPresent();
        new FieldDialog(editing.names(), this::take).ask(before, known);
    }

    private void editRequirement(int no) {
        Optional<Requirement> before =
                no < 0 ? Optional.empty() : Optional.of(editing.requirements().get(no));
        new RequirementDialog(editing.itemNames(), this::take).ask(before);
    }

    private Optional<String> take(Field field) {
        FormEditing tried = editing.with(field);
        Optional<String> why = fault(tried, field.id().value());
        if (why.isEmpty()) {
            editing.put(field);
            show();
        }
        return why;
    }

    private Optional<String> take(Requirement item) {
        FormEditing tried = editing.with(item);
        Optional<String> why = fault(tried, item.id().value());
        if (why.isEmpty()) {
            editing.put(item);
            show();
        }
        return why;
    }

    private Optional<String> fault(FormEditing tried, String at) {
        return tried.draft().faultsAfter(editing.stored()).stream()
                .filter(fault -> fault.at().equals(at) || fault.at().isEmpty())
                .findFirst()
                .map(this::words);
    }

    private String words(FormFault fault) {
        return fault.kind() == FormFault.Kind.BLANK_LABEL
                ? getTranslation("application-form.blank")
                : getTranslation("application-form.fault." + fault.kind(), fault.about());
    }

    private void takeBack() {
        editing.takeBack();
        show();
    }

    private void save() {
        try {
            switch (forms.change(editing.stored().service(), editing.stored().revision(), editing.draft())) {
                case FormChange.Changed(ApplicationForm form) -> saved(form);
                case FormChange.Same(ApplicationForm form) -> saved(form);
                case FormChange.Refused(List<FormFault> faults) ->
                    wrong.setText(String.join(
                            " ", faults.stream().map(this::words).distinct().toList()));
            }
        } catch (StaleVersion _) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
    }

    private void saved(ApplicationForm form) {
        editing.stored(form);
        show();
        Toast.done(getTranslation("form.saved"));
    }
}
