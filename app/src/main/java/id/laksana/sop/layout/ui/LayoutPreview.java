package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.SopSummary;
import id.laksana.sop.version.Sops;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A sheet as the layout that is being made prints it: one of the agency's, or the one that comes with the product. */
@JsModule("context://assets/pieces.js")
final class LayoutPreview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Sops sops;
    private final transient Editions editions;
    private final transient OfficialPrints prints;
    private final Div desk = new Div();
    private transient Layout layout = Layout.PLAIN;
    private transient Sheet sheet = SampleSheet.SHEET;
    private String code = SampleSheet.CODE;

    LayoutPreview(Sops sops, Editions editions, OfficialPrints prints) {
        this.sops = sops;
        this.editions = editions;
        this.prints = prints;
        desk.addClassName("desk");
        desk.getElement().setAttribute("role", "region");
        desk.getElement().setAttribute("tabindex", "0");
        desk.getElement().setAttribute("aria-label", getTranslation("layouts.preview"));
        Paragraph note = new Paragraph(getTranslation("layouts.preview.note"));
        note.addClassName("help");
        getContent().addClassName("layout-preview");
        getContent().add(new H2(getTranslation("layouts.preview")), choice(), note, desk);
    }

    void show(Layout shown) {
        layout = shown;
        draw();
    }

    private ComboBox<SopSummary> choice() {
        List<SopSummary> all = sops.catalog("");
        ComboBox<SopSummary> box = new ComboBox<>(getTranslation("layouts.preview.of"));
        box.setItems(all);
        box.setItemLabelGenerator(SopSummary::name);
        box.setPlaceholder(getTranslation("layouts.preview.sample"));
        box.setClearButtonVisible(true);
        box.setVisible(!all.isEmpty());
        box.addValueChangeListener(change -> choose(Optional.ofNullable(change.getValue())));
        return box;
    }

    private void choose(Optional<SopSummary> sop) {
        sheet = sop.map(one -> SampleSheet.asWritten(sops.sheet(one.id(), one.version())))
                .orElse(SampleSheet.SHEET);
        code = sop.map(SopSummary::code).orElse(SampleSheet.CODE);
        draw();
    }

    private void draw() {
        String drawn = prints.sheet(editions.draft(code, 1, sheet, layout, Instant.EPOCH));
        desk.getElement().executeJs("window.laksana.paper(this, $0)", drawn);
    }
}
