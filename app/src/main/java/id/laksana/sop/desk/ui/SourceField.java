package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.laksana.sop.desk.Beginnings;
import id.laksana.sop.desk.NewSop;
import id.laksana.sop.desk.Template;
import id.laksana.sop.version.SopSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** With what an SOP begins. */
final class SourceField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(getTranslation("new-sop.source"));
    private final ComboBox<SopSummary> own = new ComboBox<>(getTranslation("new-sop.source.COPY.which"));
    private final RadioButtonGroup<Template> template =
            new RadioButtonGroup<>(getTranslation("new-sop.source.TEMPLATE.which"));
    private final SheetUpload file;
    private final transient List<SopSummary> all;

    private enum Way {
        NOTHING,
        COPY,
        TEMPLATE,
        FILE
    }

    /** @param called takes the name of what is chosen */
    SourceField(List<SopSummary> all, Consumer<String> called) {
        this.all = all;
        file = new SheetUpload(
                sheet -> Optional.ofNullable(sheet.identity().name().value()).ifPresent(called));
        own.setItems(all);
        own.setItemLabelGenerator(sop -> sop.name() + " (" + sop.code() + ")");
        own.setErrorMessage(getTranslation("form.required"));
        own.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                called.accept(
                        getTranslation("new-sop.copy-of", change.getValue().name()));
            }
        });
        template.setItems(Beginnings.templates());
        template.setItemLabelGenerator(this::told);
        template.setErrorMessage(getTranslation("form.required"));
        List.of(way, template).forEach(group -> group.addClassName("choices"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation("new-sop.source." + one));
        way.addValueChangeListener(_ -> show());
        way.setValue(Way.NOTHING);
        getContent().addClassName("source");
        getContent().add(way, own, template, file);
        show();
    }

    /** A copy of one of the agency's own. */
    void choose(String code) {
        all.stream().filter(sop -> sop.code().equals(code)).findFirst().ifPresent(sop -> {
            way.setValue(Way.COPY);
            own.setValue(sop);
        });
    }

    /** Nothing as long as something has to be chosen first; then it is said what. */
    Optional<NewSop.Source> chosen() {
        return switch (way.getValue()) {
            case NOTHING -> Optional.of(new NewSop.Source.Nothing());
            case COPY -> {
                own.setInvalid(own.isEmpty());
                yield own.getOptionalValue().map(sop -> new NewSop.Source.CopyOf(sop.code()));
            }
            case TEMPLATE -> {
                template.setInvalid(template.isEmpty());
                yield template.getOptionalValue().map(one -> new NewSop.Source.OfTemplate(one.id()));
            }
            case FILE -> {
                if (file.sheet().isEmpty()) {
                    file.demand();
                }
                yield file.sheet().map(NewSop.Source.OfFile::new);
            }
        };
    }

    private void show() {
        show(own, Way.COPY);
        show(template, Way.TEMPLATE);
        show(file, Way.FILE);
    }

    private void show(Component field, Way with) {
        field.setVisible(way.getValue() == with);
    }

    private String told(Template one) {
        return getTranslation(
                "new-sop.template", getTranslation("new-sop.template." + one.kind()), one.steps(), one.owner());
    }
}
