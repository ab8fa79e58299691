package id.laksana.sop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.web.ui.DownloadLink;
import id.laksana.web.ui.PageBehalf;

/** The official sheet as its agency prints it. */
@JsModule("context://assets/pieces.js")
final class OfficialSheetPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    OfficialSheetPanel(Edition edition, OfficialPrints prints, PageBehalf behalf) {
        Div desk = new Div();
        desk.addClassName("desk");
        Div tools = new Div(
                new DownloadLink(getTranslation("official.pdf"), new PdfDownload(edition, prints, behalf)),
                fullScreen());
        tools.addClassName("tools");
        edition.address().ifPresent(address -> {
            Anchor page = new Anchor(address.toString(), getTranslation("official.html"));
            page.setRouterIgnore(true);
            page.setTarget("_blank");
            tools.add(page);
        });
        getContent().addClassName("official-sheet");
        getContent().add(tools, desk);
        // Not kept in the session, where it would weigh for as long as the page is open.
        String sheet = prints.sheet(edition);
        desk.addAttachListener(_ -> desk.getElement().executeJs("window.laksana.paper(this, $0)", sheet));
    }

    private Button fullScreen() {
        Button button = new Button(VaadinIcon.EXPAND_SQUARE.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("figure.full-screen"));
        button.setTooltipText(getTranslation("figure.full-screen"));
        button.addClickListener(_ -> getElement().executeJs("window.laksana.fullScreen(this)"));
        return button;
    }
}
