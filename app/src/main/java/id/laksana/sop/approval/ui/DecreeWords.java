package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.sop.approval.DecreeText;
import id.laksana.web.Texts;
import id.laksana.web.VisibleText;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which words a decree is written; the usual ones are there already, in the language of the document. */
final class DecreeWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Locale SPOKEN = Texts.INDONESIAN;

    private final TextField about = new TextField(getTranslation("decree.about"));
    private final TextArea considering = area(getTranslation("decree.considering"));
    private final TextArea recalling = area(getTranslation("decree.recalling"));
    private final TextArea deciding = area(getTranslation("decree.deciding"));
    private final TextField place = new TextField(getTranslation("decree.place"));

    private final transient Texts texts;
    private String counting;

    /** @param usual where it was decided last */
    DecreeWords(Texts texts, String usual) {
        this.texts = texts;
        counting = texts.get(SPOKEN, "decree.usual.counting");
        place.setValue(usual);
        place.setRequiredIndicatorVisible(true);
        about.setMaxLength(DecreeText.LONGEST_ABOUT);
        about.setRequiredIndicatorVisible(true);
        about.setWidthFull();
        place.setMaxLength(DecreeText.LONGEST_PLACE);
        deciding.setRequiredIndicatorVisible(true);
        about.setValue(texts.get(SPOKEN, "decree.usual.about"));
        considering.setValue(texts.get(SPOKEN, "decree.usual.considering").replace(" | ", "\n"));
        recalling.setValue(texts.get(SPOKEN, "decree.usual.recalling").replace(" | ", "\n"));
        deciding.setValue(texts.get(SPOKEN, "decree.usual.deciding").replace(" | ", "\n") + "\n" + counting);
        getContent().addClassName("dialog-fields");
        getContent().add(about, considering, recalling, deciding, place);
    }

    /** The usual words say from when it counts, unless somebody has written others. */
    void counts(@Nullable LocalDate signed, @Nullable LocalDate since) {
        String now = signed != null && since != null && since.isAfter(signed)
                ? texts.get(SPOKEN, "decree.usual.counting-later", DecreeText.day(since))
                : texts.get(SPOKEN, "decree.usual.counting");
        deciding.setValue(deciding.getValue().replace(counting, now));
        counting = now;
    }

    /** Says what is missing. */
    boolean isComplete() {
        boolean placed = !VisibleText.of(place.getValue()).isBlank();
        place.setErrorMessage(getTranslation("form.required"));
        place.setInvalid(!placed);
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
        } else if (!placed) {
            place.focus();
        }
        return named && decided && placed;
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
