package id.laksana.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import id.laksana.shell.Failures;
import id.laksana.web.Refusal;
import id.laksana.web.RequestId;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** A view that could not be opened: says whether to wait or to report, with an id that stands in the log. */
@Prototype
class FailedView extends Div implements Titled, HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    FailedView() {
        addClassName("refusal");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Refusal refusal = Failures.judge(parameter.getCaughtException());
        Paragraph id = new Paragraph("ID " + RequestId.current());
        id.addClassName("id");
        Anchor again = new Anchor("/" + event.getLocation().getPath(), getTranslation("refusal.again"));
        again.setRouterIgnore(true);
        add(
                new H1(getTranslation("refusal." + refusal.code() + ".title")),
                new Paragraph(getTranslation("refusal." + refusal.code() + ".text")),
                again,
                id);
        return refusal.status();
    }
}
