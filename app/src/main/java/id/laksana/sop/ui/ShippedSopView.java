package id.laksana.sop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.adoption.Adoptions;
import id.laksana.sop.adoption.ShippedSop;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.OneDialog;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/** An SOP that comes with the product, as the agency would have it. */
@Prototype
@Route(":agency/sop-contoh/:owner/:file")
@Allowed(Permission.EDIT_SOPS)
class ShippedSopView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Adoptions adoptions;
    private final transient SopPanels panels;
    private final transient CurrentAgency agency;
    private String name = "";

    ShippedSopView(Adoptions adoptions, SopPanels panels, CurrentAgency agency) {
        this.adoptions = adoptions;
        this.panels = panels;
        this.agency = agency;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters asked = event.getRouteParameters();
        Optional<ShippedSop> shipped = adoptions.find(
                asked.get("owner").orElseThrow() + "/" + asked.get("file").orElseThrow());
        if (shipped.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(shipped.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(name);
    }

    private void show(ShippedSop shipped) {
        name = shipped.name();
        DetailPage page = new DetailPage(name);
        page.fact(getTranslation("shipped.owner"), shipped.owner());
        page.fact(getTranslation("shipped.steps"), String.valueOf(shipped.steps()));
        Optional<String> adopted = Optional.ofNullable(adoptions.adopted().get(shipped.id()));
        adopted.ifPresentOrElse(code -> page.note(already(code)), () -> page.action(adopt(shipped)));
        page.note(note(getTranslation("shipped.left-out", shipped.leftOut().size()), shipped.leftOut()));
        page.note(note(getTranslation("shipped.naming", shipped.naming().size()), shipped.naming()));
        FindingWords words = new FindingWords(this, shipped.sheet());
        page.tab("bagan", getTranslation("sop.tab.chart"), () -> panels.chart(shipped, words::obstacle));
        page.tab("lembar", getTranslation("sop.tab.sheet"), () -> panels.sheet(shipped));
        page.tab("tabel", getTranslation("sop.tab.table"), () -> new SheetTable(shipped.sheet()));
        page.tab("waktu", getTranslation("sop.tab.times"), () -> panels.times(shipped.sheet(), words::obstacle));
        add(page);
    }

    private Button adopt(ShippedSop shipped) {
        Button adopt = new Button(
                getTranslation("shipped.adopt"),
                _ -> OneDialog.open(new AdoptDialog(adoptions, agency.get(), shipped, adoptions.freeCode(shipped))));
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        return adopt;
    }

    private Paragraph already(String code) {
        Paragraph note = new Paragraph(getTranslation("shipped.already") + " ");
        note.add(new Anchor("/" + agency.get().value() + "/sop/" + code, getTranslation("shipped.open")));
        note.addClassName("note");
        return note;
    }

    private Div note(String said, List<String> texts) {
        Div note = new Div();
        note.setVisible(!texts.isEmpty());
        note.addClassName("note");
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        note.add(new Paragraph(said), list);
        return note;
    }
}
