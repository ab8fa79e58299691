package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.Trait;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that is said of a step beyond what its row shows. */
final class StepFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Edit> does;
    private final StepId step;

    /** @param does what the reader decides here */
    StepFields(Sheet sheet, Table table, ReadStep read, Consumer<Edit> does) {
        this.does = does;
        this.step = read.step();
        add(read, table);
        Optional.ofNullable(sheet.reading()).stream()
                .flatMap(reading -> reading.flowsFrom(step).stream())
                .filter(flow -> flow.to() != null)
                .forEach(flow -> add(waiting(flow)));
    }

    private void add(ReadStep read, Table table) {
        if (read.performers().size() > 1) {
            add(select(
                    Trait.JOINT,
                    getTranslation("editor.joint"),
                    words(Joint.values(), this::joint),
                    read.joint().name(),
                    false));
        }
        add(
                select(
                        Trait.CLOCK,
                        getTranslation("review.clock"),
                        words(ClockOwner.values(), owner -> getTranslation("clock." + owner)),
                        read.clock() == null ? "" : read.clock().owner().name(),
                        false),
                select(
                        Trait.PHASE,
                        getTranslation("editor.phase"),
                        words(Phase.values(), phase -> getTranslation("phase." + phase)),
                        read.phase() == null ? "" : read.phase().name(),
                        true),
                select(
                        Trait.RECORDER,
                        getTranslation("editor.recorder"),
                        recorders(table),
                        read.recorder() == null ? "" : read.recorder().value(),
                        true),
                select(Trait.HANDOVER, getTranslation("editor.handover"), handovers(read), handover(read), true),
                stepClass(read));
    }

    private String joint(Joint joint) {
        return getTranslation("joint." + joint);
    }

    private TextField stepClass(ReadStep read) {
        TextField field = new TextField(getTranslation("editor.class"));
        Reading.ReadClass known = read.stepClass();
        field.setValue(
                known == null
                        ? ""
                        : String.join(
                                " ",
                                Stream.concat(Stream.of(known.code()), known.also().stream())
                                        .toList()));
        field.setHelperText(getTranslation("editor.class.note"));
        field.setMaxLength(200);
        field.addValueChangeListener(change -> tell(Trait.CLASS, change.getValue()));
        return field;
    }

    private Select<String> select(Trait trait, String label, Map<String, String> words, String now, boolean may) {
        return select(label, words, now, may, value -> tell(trait, value));
    }

    private Select<String> select(
            String label, Map<String, String> words, String now, boolean may, Consumer<String> told) {
        Select<String> select = new Select<>();
        List<String> values = new ArrayList<>(words.keySet());
        if (may || now.isEmpty()) {
            values.addFirst("");
        }
        if (!values.contains(now)) {
            values.add(now);
        }
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(
                value -> value.isEmpty() ? getTranslation("editor.unsaid") : words.getOrDefault(value, value));
        select.setValue(now);
        select.addValueChangeListener(change -> told.accept(change.getValue()));
        return select;
    }

    /** Whose time runs until a case that went this way comes back. */
    private Select<String> waiting(ReadFlow flow) {
        String way = flow.label() == null ? getTranslation("editor.onward") : getTranslation("answer." + flow.label());
        return select(
                getTranslation("editor.waits-for", way),
                words(ClockOwner.values(), owner -> getTranslation("clock." + owner)),
                flow.waitsFor() == null ? "" : flow.waitsFor().name(),
                true,
                value -> does.accept(new Edit.Exit(
                        step, flow.label(), flow.to(), null, value.isEmpty() ? null : ClockOwner.valueOf(value))));
    }

    private void tell(Trait trait, String value) {
        does.accept(new Edit.Tell(step, trait, value.strip()));
    }

    private static <T extends Enum<T>> Map<String, String> words(T[] values, Function<T, String> said) {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> words.put(value.name(), said.apply(value)));
        return words;
    }

    private static Map<String, String> recorders(Table table) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Table.Column column : table.columns()) {
            PerformerId performer = column.performer();
            words.put(performer.value(), column.name());
        }
        return words;
    }

    private Map<String, String> handovers(ReadStep read) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Handover.Side side : Handover.Side.values()) {
            for (Handover.Thing thing : Handover.Thing.values()) {
                String told = getTranslation("handover." + side + "." + thing);
                words.put(thing + " " + side, told);
                if (read.kind() == StepKind.DECISION) {
                    for (Answer answer : Answer.values()) {
                        words.put(
                                thing + " " + side + " " + answer,
                                getTranslation("editor.handover.with", told, getTranslation("answer." + answer)));
                    }
                }
            }
        }
        return words;
    }

    private static String handover(ReadStep read) {
        Handover handover = read.handover();
        if (handover == null) {
            return "";
        }
        String with = handover.with() == null ? "" : " " + handover.with();
        return handover.thing() + " " + handover.side() + with;
    }
}
