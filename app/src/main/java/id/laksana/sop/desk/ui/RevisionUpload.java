package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.desk.Revised;
import id.laksana.sop.desk.SheetExchange;
import id.laksana.web.ui.Toast;

/** Brings a sheet from a file into the draft of an SOP. */
public final class RevisionUpload extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SheetExchange exchange;
    private final String code;
    private final String address;
    private final SheetUpload file;

    /** @param address of the page of the SOP, without a slash before it */
    public RevisionUpload(SheetExchange exchange, String code, String address) {
        this.exchange = exchange;
        this.code = code;
        this.address = address;
        Button act = new Button(getTranslation("revision-file.act"), _ -> bring());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        this.file = new SheetUpload(_ -> act.focus());
        setHeaderTitle(getTranslation("revision-file.title"));
        setCloseOnOutsideClick(false);
        addClassName("form-dialog");
        add(new Paragraph(getTranslation("revision-file.text")));
        if (exchange.isBeingWritten(code)) {
            Paragraph warning = new Paragraph(getTranslation("revision-file.replaces"));
            warning.addClassName("warning");
            add(warning);
        }
        add(file);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), act);
    }

    private void bring() {
        if (file.sheet().isEmpty()) {
            file.demand();
            return;
        }
        if (!isOpened()) {
            return;
        }
        switch (exchange.revise(code, file.sheet().get())) {
            case Revised.Done _ -> {
                close();
                Toast.done(getTranslation("revision-file.done"));
                getUI().ifPresent(page -> page.navigate(address + "/ubah"));
            }
            case Revised.NotNow _ -> file.refuse(getTranslation("revision-file.not-now"));
        }
    }
}
