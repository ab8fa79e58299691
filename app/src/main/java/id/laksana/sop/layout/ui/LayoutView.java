package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.organisation.structure.Structure;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.version.LayoutRevision;
import id.laksana.sop.version.LayoutRevisions;
import id.laksana.sop.version.Logos;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sops;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** How the agency's official sheets are laid out, kept by its administrators with a sheet beside the form that shows it. */
@Prototype
@SetsUp(SetUpStep.LAYOUT)
@Route(":agency/tata-letak")
@Allowed(Permission.EDIT_LAYOUT)
@InMenu(order = 57, icon = VaadinIcon.LAYOUT, setting = true)
class LayoutView extends Div implements Titled, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient LayoutRevisions revisions;
    private final transient Ratification ratification;
    private final LayoutEditor editor;
    private final LayoutHistory history;
    private final TextField note = new TextField(getTranslation("layouts.note"));
    private final Button adopt = new Button();
    private int basedOn;
    private transient Layout stored = Layout.PLAIN;

    LayoutView(Stored services, Logos logos, Sops sops, Printer printer, AgencyFormats formats) {
        this.revisions = services.revisions();
        this.ratification = services.ratification();
        LayoutPreview preview = new LayoutPreview(sops, printer.editions(), printer.prints());
        List<Column.Choice> posts = services.structure().posts().stream()
                .map(post -> new Column.Choice(post.id().toString(), post.name()))
                .toList();
        editor = new LayoutEditor(logos, posts, layout -> {
            preview.show(layout);
            tellBrowser(!layout.equals(this.stored));
        });
        history = new LayoutHistory(formats.in(getLocale()), this::begin);
        note.setMaxLength(LayoutRevision.LONGEST_NOTE);
        note.setHelperText(getTranslation("layouts.note.help"));
        Button save = new Button(getTranslation("layouts.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        adopt.addClickListener(_ -> askToAdopt());
        Div saving = new Div(note, save, adopt);
        saving.addClassName("saving");
        Div form = new Div(beginning(), editor, saving);
        form.addClassName("form");
        Div sides = new Div(form, preview);
        sides.addClassName("sides");
        addClassName("layout-page");
        add(new H1(getTranslation("view.LayoutView")), new Paragraph(getTranslation("layouts.explanation")));
        add(sides, history);
        List<LayoutRevision> all = revisions.all();
        basedOn = all.getFirst().revision();
        begin(all.getFirst());
        keep();
        showStored(all);
    }

    /** Nothing that was changed here is lost unasked. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!editor.layout().equals(stored)) {
            BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
            new Confirmation(
                            getTranslation("layouts.leave.title"),
                            getTranslation("layouts.leave.text"),
                            getTranslation("layouts.leave"))
                    .otherwise(getTranslation("layouts.stay"), leaving::cancel)
                    .ask(leaving::proceed);
        }
    }

    private void keep() {
        stored = editor.layout();
        tellBrowser(false);
    }

    /** The browser asks by itself before it leaves the program. */
    private void tellBrowser(boolean unsaved) {
        getElement().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", unsaved);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("window.onbeforeunload = null");
    }

    private Select<String> beginning() {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation("layouts.begin"));
        select.setItems(Stream.concat(Stream.of(Beginnings.USUAL), Beginnings.SHIPPED.stream())
                .toList());
        select.setItemLabelGenerator(name -> getTranslation("layouts.begin." + name));
        select.setPlaceholder(getTranslation("layouts.begin.choose"));
        select.addValueChangeListener(change -> {
            Layout before = editor.layout();
            editor.begin(Beginnings.of(change.getValue()));
            Toast.undoable(getTranslation("layouts.begun"), () -> editor.begin(before));
        });
        return select;
    }

    private void begin(LayoutRevision revision) {
        try {
            editor.begin(Layout.read(revision.content().getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableJson unreadable) {
            editor.begin(Layout.PLAIN);
            Toast.refused(getTranslation("layouts.unreadable", revision.revision(), unreadable.place()));
        }
    }

    private void save() {
        try {
            LayoutRevision saved = revisions.save(basedOn, editor.layout(), note.getValue());
            Toast.done(
                    saved.revision() == basedOn
                            ? getTranslation("layouts.unchanged")
                            : getTranslation("layouts.saved", saved.revision()));
            basedOn = saved.revision();
            note.clear();
            keep();
            showStored(revisions.all());
        } catch (StaleVersion _) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
    }

    private void showStored(List<LayoutRevision> all) {
        history.show(all);
        int behind = ratification.inAnOlderLayout();
        adopt.setVisible(behind > 0);
        adopt.setText(getTranslation("layouts.adopt", behind));
    }

    private void askToAdopt() {
        new Confirmation(
                        getTranslation("layouts.adopt.title"),
                        getTranslation("layouts.adopt.text", ratification.inAnOlderLayout(), basedOn),
                        getTranslation("layouts.adopt.action"))
                .ask(() -> {
                    int adopted = ratification.adoptNewestLayoutEverywhere();
                    Toast.done(getTranslation("layouts.adopted", adopted));
                    showStored(revisions.all());
                });
    }

    /** What is stored, and what is decided of it. */
    @Singleton
    record Stored(LayoutRevisions revisions, Ratification ratification, Structure structure) {}

    /** What draws a sheet. */
    @Singleton
    record Printer(Editions editions, OfficialPrints prints) {}
}
