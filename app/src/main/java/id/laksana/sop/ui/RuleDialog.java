package id.laksana.sop.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.sop.check.KeptRule;
import id.laksana.sop.check.RuleProfiles;
import id.laksana.sop.check.Strictness;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import id.laksana.web.ui.Toast;

/** Asks how strictly the agency keeps a rule, says what the rule is for, and lets a change be taken back. */
final class RuleDialog {

    private final RuleProfiles profiles;
    private final RuleWords words;
    private final String person;
    private final Runnable changed;

    /** @param changed shows on the page what has been changed */
    RuleDialog(RuleProfiles profiles, RuleWords words, String person, Runnable changed) {
        this.profiles = profiles;
        this.words = words;
        this.person = person;
        this.changed = changed;
    }

    void open(KeptRule kept) {
        Binder<KeptRule> binder = new Binder<>(KeptRule.class);
        EditFields<KeptRule> fields =
                new EditFields<>(binder, person + ":rule:" + kept.rule(), asked -> save(kept, asked));
        RadioButtonGroup<Strictness> strictness = new RadioButtonGroup<>(fields.getTranslation("rules.now"));
        strictness.setId("strictness");
        strictness.addClassName("choices");
        strictness.setItems(KeptRule.choices(kept.rule()));
        strictness.setItemLabelGenerator(choice -> words.choice(kept.rule(), choice));
        binder.forField(strictness).bind("strictness");
        fields.add(strictness, 2);
        fields.carry("rule");
        fields.carry("version");
        new FormDialog<>(words.title(kept.rule()), words.purpose(kept.rule()), fields, changed).open(kept);
    }

    private KeptRule save(KeptRule before, KeptRule asked) {
        KeptRule after = profiles.change(asked);
        if (!after.equals(before)) {
            Toast.undoable(words.saved(after), () -> {
                profiles.change(after.as(before.strictness()));
                changed.run();
            });
        }
        return after;
    }
}
