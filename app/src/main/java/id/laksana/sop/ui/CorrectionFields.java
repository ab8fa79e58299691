package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.reading.Correction;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.web.VisibleText;
import id.laksana.web.ui.EditFields;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields in which an official says how a row or a performer is to be read, and why. */
final class CorrectionFields {

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ACTIVITY = 80;

    private final Component reader;
    private final Sheet sheet;
    private final ReadingWords words;
    private final String typedKey;
    private final Consumer<Correction> correct;

    /** @param typedKey tells who edits what */
    CorrectionFields(Component reader, Sheet sheet, ReadingWords words, String typedKey, Consumer<Correction> correct) {
        this.reader = reader;
        this.sheet = sheet;
        this.words = words;
        this.typedKey = typedKey;
        this.correct = correct;
    }

    EditFields<PerformerCorrectionForm> performer(PerformerId performer) {
        Binder<PerformerCorrectionForm> binder = new Binder<>(PerformerCorrectionForm.class);
        EditFields<PerformerCorrectionForm> fields = new EditFields<>(binder, typedKey, form -> {
            correct.accept(new Correction.OfPerformer(
                    performer,
                    Objects.requireNonNull(form.kind()),
                    VisibleText.of(form.reason()).strip()));
            return form;
        });
        Select<PerformerKind> kind = new Select<>();
        kind.setLabel(reader.getTranslation("review.performer-kind"));
        kind.setItems(PerformerKind.values());
        kind.setItemLabelGenerator(one -> Words.of(one, reader));
        binder.forField(kind)
                .withValidator(Objects::nonNull, reader.getTranslation("form.required"))
                .bind("kind");
        fields.add(kind, 2);
        fields.add(reason(binder), 2);
        return fields;
    }

    EditFields<RowCorrectionForm> row(StepId step) {
        Binder<RowCorrectionForm> binder = new Binder<>(RowCorrectionForm.class);
        EditFields<RowCorrectionForm> fields = new EditFields<>(binder, typedKey, form -> {
            correct.accept(form.correction(step));
            return form;
        });
        Select<StepKind> kind = kind(binder);
        TextField question = question(binder, kind);
        ComboBox<Flow.Target> next = exit(binder, kind, "next");
        ComboBox<Flow.Target> yes = exit(binder, kind, "yes");
        ComboBox<Flow.Target> no = exit(binder, kind, "no");
        List<Component> ofDecision = List.of(question, yes, no);
        kind.addValueChangeListener(change -> {
            boolean decision = change.getValue() == StepKind.DECISION;
            ofDecision.forEach(field -> field.setVisible(decision));
            next.setVisible(!decision);
        });
        ofDecision.forEach(field -> field.setVisible(false));
        fields.add(kind, 1);
        fields.add(clock(binder), 1);
        fields.add(question, 2);
        fields.add(lead(binder), 1);
        fields.add(others(binder), 1);
        fields.add(next, 2);
        fields.add(yes, 2);
        fields.add(no, 2);
        fields.add(reason(binder), 2);
        return fields;
    }

    private Select<StepKind> kind(Binder<RowCorrectionForm> binder) {
        Select<StepKind> kind = new Select<>();
        kind.setLabel(reader.getTranslation("review.kind"));
        kind.setItems(StepKind.values());
        kind.setItemLabelGenerator(one -> Words.of(one, reader));
        binder.forField(kind)
                .withValidator(Objects::nonNull, reader.getTranslation("form.required"))
                .bind("kind");
        return kind;
    }

    private Select<ClockOwner> clock(Binder<RowCorrectionForm> binder) {
        Select<ClockOwner> clock = new Select<>();
        clock.setLabel(reader.getTranslation("review.clock"));
        clock.setItems(ClockOwner.values());
        clock.setItemLabelGenerator(one -> Words.of(one, reader));
        binder.forField(clock)
                .withValidator(Objects::nonNull, reader.getTranslation("form.required"))
                .bind("clock");
        return clock;
    }

    private TextField question(Binder<RowCorrectionForm> binder, Select<StepKind> kind) {
        TextField question = new TextField(reader.getTranslation("review.question"));
        question.setId("question");
        question.setMaxLength(LONGEST_QUESTION);
        question.setRequiredIndicatorVisible(true);
        binder.forField(question)
                .withValidator(
                        typed -> kind.getValue() != StepKind.DECISION || !typed.isBlank(),
                        reader.getTranslation("review.question.missing"))
                .bind("question");
        return question;
    }

    private ComboBox<PerformerId> lead(Binder<RowCorrectionForm> binder) {
        ComboBox<PerformerId> lead = new ComboBox<>(reader.getTranslation("review.leads"));
        lead.setItems(performers());
        lead.setItemLabelGenerator(words::performer);
        binder.forField(lead)
                .asRequired(reader.getTranslation("review.lead.missing"))
                .bind("lead");
        return lead;
    }

    private MultiSelectComboBox<PerformerId> others(Binder<RowCorrectionForm> binder) {
        MultiSelectComboBox<PerformerId> others = new MultiSelectComboBox<>(reader.getTranslation("review.others"));
        others.setItems(performers());
        others.setItemLabelGenerator(words::performer);
        binder.forField(others).bind("others");
        return others;
    }

    /** Columns, and whoever is named without one. */
    private List<PerformerId> performers() {
        Stream<PerformerId> columns =
                sheet.table().map(Table::columns).orElse(List.of()).stream().map(Table.Column::performer);
        Stream<PerformerId> named = Stream.ofNullable(sheet.reading())
                .map(Reading::performers)
                .flatMap(List::stream)
                .map(ReadPerformer::performer);
        return Stream.concat(columns, named).distinct().toList();
    }

    private ComboBox<Flow.Target> exit(Binder<RowCorrectionForm> binder, Select<StepKind> kind, String way) {
        ComboBox<Flow.Target> exit = new ComboBox<>(reader.getTranslation("review.exit." + way));
        exit.setItems(targets());
        exit.setItemLabelGenerator(this::target);
        exit.setRequiredIndicatorVisible(true);
        boolean ofDecision = !way.equals("next");
        binder.forField(exit)
                .withValidator(
                        chosen -> chosen != null || ofDecision != (kind.getValue() == StepKind.DECISION),
                        reader.getTranslation("review.exit.missing"))
                .bind(way);
        return exit;
    }

    private List<Flow.Target> targets() {
        Stream<Flow.Target> rows =
                sheet.table().map(Table::rows).orElse(List.of()).stream().map(row -> new Flow.Next(row.id()));
        return Stream.concat(rows, Stream.of(Outcome.values()).map(Flow.End::new))
                .toList();
    }

    private String target(Flow.Target target) {
        return switch (target) {
            case Flow.End end -> words.target(null, end.outcome());
            case Flow.Next next -> words.target(next.step(), null) + ": " + activity(next.step());
        };
    }

    private String activity(StepId step) {
        String text = sheet.table()
                .flatMap(table -> table.row(step))
                .map(Row::activity)
                .map(activity -> activity.text())
                .orElse("");
        return text.codePointCount(0, text.length()) <= LONGEST_ACTIVITY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_ACTIVITY)) + "…";
    }

    private TextArea reason(Binder<?> binder) {
        TextArea reason = new TextArea(reader.getTranslation("review.reason"));
        reason.setId("reason");
        reason.setMaxLength(Correction.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(reader.getTranslation("review.reason.help"));
        binder.forField(reason)
                .withValidator(typed -> !typed.isBlank(), reader.getTranslation("review.reason.missing"))
                .bind("reason");
        return reason;
    }
}
