package id.laksana.numbering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.numbering.PatternRevision;
import id.laksana.numbering.Previews;
import id.laksana.numbering.Register;
import id.laksana.numbering.Registers;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the numbers of a register are written, and were. */
@Prototype
@Route(":agency/penomoran/pola/:register")
@Allowed(Permission.EDIT_NUMBERS)
class PatternView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient Previews previews;
    private final transient AgencyFormats formats;
    private final LocalDate today;
    private final String root;
    private final String person;
    private final Div history = new Div();
    private String name = "";

    PatternView(
            Registers registers,
            Previews previews,
            AgencyDay day,
            AgencyFormats formats,
            CurrentAgency agency,
            Access access) {
        this.registers = registers;
        this.previews = previews;
        this.formats = formats;
        this.today = day.today();
        this.root = "/" + agency.get().value() + "/penomoran";
        this.person = access.caller().id().toString();
        addClassName("numbering");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Register> register =
                registers.find(event.getRouteParameters().get("register").orElseThrow());
        if (register.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(register.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(name);
    }

    private void show(Register register) {
        name = getTranslation("numbering.pattern-of", register.name());
        PatternEditor editor = new PatternEditor(
                name,
                person + ":pattern:" + register.key(),
                typed -> previews.of(typed.change(register.key(), 1)),
                typed -> save(register, typed));
        editor.show(PatternForm.of(registers.current(register.key()), today));
        showHistory(register);
        add(editor, history, new Anchor(root, getTranslation("numbering.back")));
    }

    private PatternForm save(Register register, PatternForm typed) {
        PatternRevision kept = registers.revise(typed.change(register.key(), next(register)));
        showHistory(register);
        return PatternForm.of(kept, kept.validFrom());
    }

    private int next(Register register) {
        return revisions(register).stream()
                        .mapToInt(PatternRevision::revision)
                        .max()
                        .orElse(0)
                + 1;
    }

    private List<PatternRevision> revisions(Register register) {
        return registers.revisions(register.key());
    }

    private void showHistory(Register register) {
        history.removeAll();
        history.add(new PatternHistory(revisions(register), today, formats.in(getLocale())));
    }
}
