package id.laksana.samples;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.web.ui.EditForm;
import id.laksana.web.ui.Pickers;
import io.micronaut.context.annotation.Prototype;

/** Components that say something by themselves. */
@Prototype
@Route(":agency/contoh-komponen")
@Allowed(Permission.ENTER)
class PiecesView extends VerticalLayout implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public String getPageTitle() {
        return "Laksana";
    }

    PiecesView(Access access) {
        Grid<String> grid = new Grid<>();
        grid.addColumn(item -> item).setHeader(getTranslation("agencies.name")).setSortable(true);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItems("1", "2");
        grid.setAllRowsVisible(true);
        MultiSelectComboBox<String> choice = new MultiSelectComboBox<>(getTranslation("agencies.province"));
        choice.setItems("12", "33");
        choice.setValue("12");
        String person = access.caller().id().toString();
        Button open =
                new Button(getTranslation("layout.menu"), _ -> dialog(person).open());
        open.setId("open");
        Button fail = new Button(getTranslation("refusal.again"), _ -> {
            throw new IllegalStateException("This act fails so that its failure can be looked at.");
        });
        fail.setId("fail");
        add(
                new H1(getTranslation("view.AgencyHomeView")),
                Pickers.date(getTranslation("day.today")),
                Pickers.moment(getTranslation("audit.at")),
                choice,
                new Upload(UploadHandler.inMemory((_, _) -> {})),
                grid,
                open,
                fail);
    }

    private Dialog dialog(String person) {
        TextField field = new TextField(getTranslation("me.desk"));
        field.setId("desk");
        Binder<Thing> binder = new Binder<>(Thing.class);
        binder.forField(field).bind("desk");
        EditForm<Thing> form = new EditForm<>(
                getTranslation("view.MyPageView"),
                getTranslation("form.save"),
                binder,
                person + ":sample",
                thing -> thing);
        form.add(field, 1);
        form.show(new Thing(""));
        return new Dialog(form);
    }

    /** What is edited. */
    public record Thing(String desk) {}
}
