package id.laksana.numbering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.numbering.Numbers;
import id.laksana.numbering.PatternRevision;
import id.laksana.numbering.Previews;
import id.laksana.numbering.Register;
import id.laksana.numbering.Registers;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** The agency's registers: how each is numbered and which number is next. */
@Prototype
@SetsUp(SetUpStep.NUMBERING)
@Route(":agency/penomoran")
@Allowed(Permission.EDIT_NUMBERS)
@InMenu(order = 65, icon = VaadinIcon.HASH, setting = true)
class NumberingView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient Previews previews;
    private final transient Numbers numbers;
    private final transient AgencyDay day;
    private final transient AgencyFormats formats;
    private final String root;
    private final Div cards = new Div();

    NumberingView(
            Registers registers,
            Previews previews,
            Numbers numbers,
            AgencyDay day,
            AgencyFormats formats,
            CurrentAgency agency) {
        this.registers = registers;
        this.previews = previews;
        this.numbers = numbers;
        this.day = day;
        this.formats = formats;
        this.root = "/" + agency.get().value() + "/penomoran/";
        Button add = new Button(getTranslation("numbering.add"), VaadinIcon.PLUS.create(), _ -> askForRegister());
        Anchor book = new Anchor(root + "buku", getTranslation("view.NumberBookView"));
        Div tools = new Div(add, book);
        tools.addClassName("tools");
        cards.addClassName("registers");
        addClassName("numbering");
        add(
                new H1(getTranslation("view.NumberingView")),
                new Paragraph(getTranslation("numbering.explanation")),
                tools,
                cards);
        show();
    }

    private void show() {
        cards.removeAll();
        registers.all().forEach(register -> cards.add(card(register)));
    }

    private Div card(Register register) {
        PatternRevision current = registers.current(register.key());
        Div next = new Div(new Span(getTranslation("numbering.next")), new Span(previews.next(current)));
        next.addClassName("next-number");
        Anchor pattern = new Anchor(root + "pola/" + register.key(), getTranslation("numbering.edit"));
        Anchor book = new Anchor(root + "buku?register=" + register.key(), getTranslation("numbering.book"));
        Button reserve = new Button(getTranslation("numbering.reserve"), _ -> reserve(register));
        Button rename = new Button(getTranslation("numbering.rename"), _ -> askForName(register));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        pattern.getElement().setAttribute("aria-label", getTranslation("numbering.edit-of", register.name()));
        book.getElement().setAttribute("aria-label", getTranslation("numbering.book-of", register.name()));
        reserve.setAriaLabel(getTranslation("numbering.reserve.title", register.name()));
        rename.setAriaLabel(getTranslation("numbering.rename-of", register.name()));
        Div actions = new Div(pattern, book, reserve, rename);
        actions.addClassName("actions");
        Div card = new Div(new H2(register.name()), new PatternWords(this).chips(current.pattern()), next, actions);
        card.addClassName("register");
        return card;
    }

    private void reserve(Register register) {
        new ReserveDialog(numbers, register, formats.in(getLocale()), this::show)
                .open(registers.current(register.key()), day.today());
    }

    private void askForRegister() {
        ActDialog dialog = new ActDialog(getTranslation("numbering.add"), getTranslation("numbering.add.text"));
        TextField name = dialog.required(getTranslation("numbering.field.name"), 100);
        TextField key = dialog.required(getTranslation("numbering.field.key"), 40);
        key.setHelperText(getTranslation("numbering.field.key.help"));
        dialog.ask(name, key);
        dialog.cancellable();
        dialog.offering(
                getTranslation("numbering.add"),
                () -> ActDialog.isFilled(name) && isKey(key) && added(key, name.getValue()),
                ButtonVariant.PRIMARY);
        dialog.open();
        name.focus();
    }

    private boolean isKey(TextField key) {
        boolean wrong = !key.getValue().matches("[a-z0-9]+(-[a-z0-9]+)*");
        key.setErrorMessage(getTranslation("numbering.field.key.wrong"));
        key.setInvalid(wrong);
        return !wrong;
    }

    private boolean added(TextField key, String name) {
        Optional<Register> added = registers.add(key.getValue(), name);
        if (added.isEmpty()) {
            key.setErrorMessage(getTranslation("numbering.field.key.taken"));
            key.setInvalid(true);
            key.focus();
            return false;
        }
        Toast.done(getTranslation("form.saved"));
        show();
        return true;
    }

    private void askForName(Register register) {
        ActDialog dialog = new ActDialog(
                getTranslation("numbering.rename-of", register.name()), getTranslation("numbering.rename.text"));
        TextField name = dialog.required(getTranslation("numbering.field.name"), 100);
        name.setValue(register.name());
        dialog.ask(name);
        dialog.cancellable();
        dialog.offering(
                getTranslation("form.save"),
                () -> ActDialog.isFilled(name) && renamed(register, name.getValue()),
                ButtonVariant.PRIMARY);
        dialog.open();
        name.focus();
    }

    private boolean renamed(Register register, String name) {
        try {
            registers.rename(new Register(register.key(), name, register.position(), register.version()));
            Toast.done(getTranslation("form.saved"));
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
        show();
        return true;
    }
}
