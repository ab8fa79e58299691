package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.sop.approval.DecreeText;
import id.laksana.web.Texts;
import id.laksana.web.VisibleText;
import java.util.Locale;

/** In which words a decree is written; the usual ones are there already, in the language of the document. */
final class DecreeWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Locale SPOKEN = Texts.INDONESIAN;

    private final TextField about = new TextField(getTranslation("decree.about"));
    private final TextArea considering = area(getTranslation("decree.considering"));
    private final TextArea recalling = area(getTranslation("decree.recalling"));
    private final TextArea deciding = area(getTranslation("decree.deciding"));
    private final TextField place = new TextField(getTranslation("decree.place"));

    DecreeWords(Texts texts) {
        about.setMaxLength(DecreeText.LONGEST_ABOUT);
        about.setRequiredIndicatorVisible(true);
        about.setWidthFull();
        place.setMaxLength(DecreeText.LONGEST_PLACE);
        deciding.setRequiredIndicatorVisible(true);
        about.setValue(texts.get(SPOKEN, "decree.usual.about"));
        considering.setValue(texts.get(SPOKEN, "decree.usual.considering").replace(" | ", "\n"));
        recalling.setValue(texts.get(SPOKEN, "decree.usual.recalling").replace(" | ", "\n"));
        deciding.setValue(texts.get(SPOKEN, "decree.usual.deciding").replace(" | ", "\n"));
        getContent().addClassName("dialog-fields");
        getContent().add(about, considering, recalling, deciding, place);
    }

    /** Says what is missing. */
    boolean isComplete() {
        boolean named = !VisibleText.of(about.getValue()).isBlank();
        boolean decided = !VisibleText.of(deciding.getValue()).isBlank();
        about.setErrorMessage(getTranslation("form.required"));
        deciding.setErrorMessage(getTranslation("form.required"));
        about.setInvalid(!named);
        deciding.setInvalid(!decided);
        if (!named) {
            about.focus();
        } else if (!decided) {
            deciding.focus();
        }
        return named && decided;
    }

    DecreeText text() {
        return new DecreeText(
                about.getValue(), considering.getValue(), recalling.getValue(), deciding.getValue(), place.getValue());
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(DecreeText.LONGEST_PART);
        area.setHelperText(getTranslation("decree.points"));
        area.setWidthFull();
        return area;
    }
}
