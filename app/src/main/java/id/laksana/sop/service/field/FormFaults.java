package id.laksana.sop.service.field;

import id.laksana.sop.service.field.FormFault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what is wrong with a form that somebody wants to lay down after another. */
final class FormFaults {

    private final FormContent before;
    private final List<FormFault> faults = new ArrayList<>();

    private FormFaults(FormContent before) {
        this.before = before;
    }

    /** In the order of the draft; none where it can be laid down. */
    static List<FormFault> of(FormDraft draft, FormContent before) {
        FormFaults found = new FormFaults(before);
        found.fields(draft.fields());
        found.requirements(draft.requirements());
        return List.copyOf(found.faults);
    }

    private void fields(List<Field> fields) {
        Set<String> labels = new HashSet<>();
        Set<FieldId> names = new HashSet<>();
        for (Field field : fields) {
            String at = field.id().value();
            words(at, field.label(), Field.LONGEST_LABEL);
            optionalWords(at, field.help(), Field.LONGEST_HELP);
            options(field);
            unless(labels.add(alike(field.label())), at, Kind.SAME_LABEL, field.label());
            unless(names.add(field.id()), at, Kind.SAME_NAME, field.label());
            unless(field.bounds().suit(field.type()), at, Kind.IMPOSSIBLE_BOUNDS, field.label());
            unless(hasItsType(field), at, Kind.OTHER_TYPE, field.label());
        }
        unless(fields.size() <= FormDraft.MOST, "", Kind.TOO_MANY, String.valueOf(FormDraft.MOST));
    }

    private void options(Field field) {
        String at = field.id().value();
        boolean choice = field.type() == FieldType.CHOICE;
        unless(choice || field.choices().isEmpty(), at, Kind.OPTIONS_OF_NO_CHOICE, field.label());
        unless(!choice || !field.choices().isEmpty(), at, Kind.WITHOUT_OPTIONS, field.label());
        unless(
                field.choices().size() <= FormDraft.MOST_OPTIONS,
                at,
                Kind.TOO_MANY,
                String.valueOf(FormDraft.MOST_OPTIONS));
        Set<String> labels = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Option option : field.choices()) {
            boolean blank = option.label().isBlank();
            unless(!blank, at, Kind.BLANK_OPTION, field.label());
            optionalWords(at, option.label(), Field.LONGEST_LABEL);
            boolean freshLabel = labels.add(alike(option.label()));
            boolean freshName = names.add(option.id());
            unless(blank || (freshLabel && freshName), at, Kind.SAME_OPTION, option.label());
        }
    }

    /** A name never changes what it stands for, so that values of all revisions can be compared. */
    private boolean hasItsType(Field field) {
        return before.everyField()
                .filter(known -> known.id().equals(field.id()))
                .allMatch(known -> known.type() == field.type());
    }

    private void requirements(List<Requirement> requirements) {
        Set<String> texts = new HashSet<>();
        Set<ItemId> names = new HashSet<>();
        for (Requirement item : requirements) {
            String at = item.id().value();
            words(at, item.text(), Requirement.LONGEST_TEXT);
            optionalWords(at, item.note(), Requirement.LONGEST_NOTE);
            unless(texts.add(alike(item.text())), at, Kind.SAME_LABEL, item.text());
            unless(names.add(item.id()), at, Kind.SAME_NAME, item.text());
        }
        unless(requirements.size() <= FormDraft.MOST, "", Kind.TOO_MANY, String.valueOf(FormDraft.MOST));
    }

    private void words(String at, String text, int longest) {
        unless(!text.isBlank(), at, Kind.BLANK_LABEL, "");
        optionalWords(at, text, longest);
    }

    private void optionalWords(String at, String text, int longest) {
        TypedText.fault(text, longest, false)
                .map(reason -> reason instanceof FieldRefusal.Reason.TooLong ? Kind.TOO_LONG : Kind.UNSEEN_CHARACTER)
                .ifPresent(kind -> faults.add(new FormFault(at, kind, text)));
    }

    private void unless(boolean right, String at, Kind kind, String about) {
        if (!right) {
            faults.add(new FormFault(at, kind, about));
        }
    }

    private static String alike(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
