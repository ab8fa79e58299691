package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import id.laksana.sop.approval.FourEyes;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Toast;

/** Whether nobody puts in force alone what they wrote, as the agency chooses. */
public final class FourEyesChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient FourEyes fourEyes;
    private final Checkbox required = new Checkbox(getTranslation("approval.four-eyes"));
    private transient FourEyes.Choice choice;

    public FourEyesChoice(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
        this.choice = fourEyes.choice();
        required.setValue(choice.required());
        required.setHelperText(getTranslation("approval.four-eyes.help"));
        required.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        getContent().addClassName("four-eyes");
        getContent().add(required);
    }

    private void choose(boolean chosen) {
        try {
            choice = fourEyes.choose(chosen, choice.version());
            Toast.done(chosen ? getTranslation("approval.four-eyes.on") : getTranslation("approval.four-eyes.off"));
        } catch (StaleVersion e) {
            choice = fourEyes.choice();
            required.setValue(choice.required());
            Toast.refused(getTranslation("approval.four-eyes.stale"));
        }
    }
}
