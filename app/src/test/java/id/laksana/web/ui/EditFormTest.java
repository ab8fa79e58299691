package id.laksana.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.web.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A form without a browser; the texts stand as their keys. */
@ViewPackages(classes = EditFormTest.class)
class EditFormTest extends BrowserlessTest {

    private final List<Thing> saved = new ArrayList<>();
    private final TextField name = new TextField();

    @Test
    void shouldSaveWhatWasTypedWithTheVersionThatItWasBasedOn() {
        open(thing -> {
            saved.add(thing);
            return new Thing(thing.name(), thing.version() + 1);
        });

        test(name).setValue("Loket 2");
        test($(Button.class).single()).click();

        assertThat(saved).containsExactly(new Thing("Loket 2", 7));
        assertThat(toast()).contains("form.saved");
    }

    @Test
    void shouldSaveAgainOnTopOfWhatItSaved() {
        open(thing -> {
            saved.add(thing);
            return new Thing(thing.name(), thing.version() + 1);
        });

        test(name).setValue("Loket 2");
        test($(Button.class).single()).click();
        test(name).setValue("Loket 3");
        test($(Button.class).single()).click();

        assertThat(saved).containsExactly(new Thing("Loket 2", 7), new Thing("Loket 3", 8));
    }

    @Test
    void shouldNotSaveWhatIsInvalid() {
        open(thing -> {
            saved.add(thing);
            return thing;
        });

        test(name).setValue("");
        test($(Button.class).single()).click();

        assertThat(saved).isEmpty();
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    void shouldKeepWhatWasTypedWhenSomeoneElseSavedMeanwhile() {
        open(_ -> {
            throw new StaleVersion("The thing");
        });

        test(name).setValue("Loket 2");
        test($(Button.class).single()).click();

        assertThat(name.getValue()).isEqualTo("Loket 2");
        assertThat(toast()).contains("refusal.stale.text");
    }

    private void open(UnaryOperator<Thing> saving) {
        Binder<Thing> binder = new Binder<>(Thing.class);
        binder.forField(name).withValidator(text -> !text.isBlank(), "required").bind("name");
        EditForm<Thing> form = new EditForm<>("Title", "Explanation", binder, "key", saving);
        form.add(name, 1);
        form.carry("version");
        form.show(new Thing("Loket 1", 7));
        UI.getCurrent().add(form);
    }

    private String toast() {
        return test($(Notification.class).last()).getText();
    }

    /** What is edited. */
    public record Thing(String name, long version) {}
}
