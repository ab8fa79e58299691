package id.laksana.sop.service.field;

import id.laksana.sop.service.field.FieldRefusal.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks whether what was entered in a form is right. */
public final class Filling {

    private Filling() {}

    /** How much has to be there. */
    public enum Demand {
        /** All that the form requires. */
        WHOLE,
        /** What is missing can still be brought. */
        SO_FAR
    }

    /** @param entered by the names of fields */
    public static Filled check(ApplicationForm form, Map<String, Entered> entered, Demand demand) {
        Map<FieldId, Value> values = new HashMap<>();
        List<FieldRefusal> refusals = new ArrayList<>();
        for (Field field : form.fields()) {
            Entered typed = entered.getOrDefault(field.id().value(), new Entered.Words(""));
            switch (Reading.of(field, typed)) {
                case Reading.Good good -> values.put(field.id(), good.value());
                case Reading.Bad bad -> refusals.add(new FieldRefusal(field.id().value(), bad.reason()));
                case Reading.Blank() -> {
                    if (field.required() && demand == Demand.WHOLE) {
                        refusals.add(new FieldRefusal(field.id().value(), new Reason.Missing()));
                    }
                }
            }
        }
        refusals.addAll(unknown(form, entered));
        return refusals.isEmpty() ? new Filled.Accepted(new FieldValues(form, values)) : new Filled.Refused(refusals);
    }

    /** As another system sends it: texts, numbers and objects. */
    public static Filled checkSent(ApplicationForm form, Map<String, ?> sent, Demand demand) {
        Map<String, Entered> entered = new HashMap<>();
        List<FieldRefusal> refusals = new ArrayList<>();
        sent.forEach((name, value) -> Entered.of(value)
                .ifPresentOrElse(
                        one -> entered.put(name, one),
                        () -> refusals.add(new FieldRefusal(name, new Reason.WrongKind()))));
        if (refusals.isEmpty()) {
            return check(form, entered, demand);
        }
        if (check(form, entered, Demand.SO_FAR) instanceof Filled.Refused more) {
            refusals.addAll(more.refusals());
        }
        return new Filled.Refused(refusals);
    }

    private static List<FieldRefusal> unknown(ApplicationForm form, Map<String, Entered> entered) {
        List<String> known =
                form.fields().stream().map(field -> field.id().value()).toList();
        return entered.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new FieldRefusal(name, new Reason.UnknownField()))
                .toList();
    }
}
