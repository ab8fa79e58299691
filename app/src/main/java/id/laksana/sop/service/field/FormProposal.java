package id.laksana.sop.service.field;

import id.laksana.sop.service.ServiceDemands;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a form asks for as long as its agency has said nothing: what the service standard requires, or else what the first step of
 * the SOP needs, and the fields that are usual for services of the kind.
 */
final class FormProposal {

    private FormProposal() {}

    static FormContent of(ServiceDemands demands) {
        return FormContent.proposed(UsualFields.of(demands.canonical()), requirements(demands.requirements()));
    }

    private static List<Requirement> requirements(List<String> lines) {
        Set<String> taken = new HashSet<>();
        Set<String> said = new HashSet<>();
        List<Requirement> items = new ArrayList<>();
        for (String line : lines) {
            String text = shortened(TypedText.clean(line).replaceAll("\\s+", " "));
            boolean seen =
                    TypedText.fault(text, Requirement.LONGEST_TEXT, false).isEmpty();
            if (seen && !text.isEmpty() && said.add(text.toLowerCase(Locale.ROOT)) && items.size() < FormDraft.MOST) {
                ItemId id = FormNames.item(text, taken);
                taken.add(id.value());
                items.add(new Requirement(id, text, true, ""));
            }
        }
        return items;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= Requirement.LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Requirement.LONGEST_TEXT - 1)) + "…";
    }
}
