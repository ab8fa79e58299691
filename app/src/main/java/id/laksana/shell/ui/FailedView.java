package id.laksana.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.laksana.shell.Failures;
import id.laksana.web.Refusal;
import id.laksana.web.ui.ErrorId;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** A view that could not be opened: says whether to wait or to report, with an id that stands in the log. */
@Prototype
@ParentLayout(FrameOrNothing.class)
class FailedView extends Div implements Titled, HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    FailedView() {
        addClassName("refusal");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Refusal refusal = Failures.judge(parameter.getCaughtException());
        Anchor again =
                new Anchor("/" + event.getLocation().getPathWithQueryParameters(), getTranslation("refusal.again"));
        Anchor home = new Anchor("/", getTranslation("refusal.home"));
        again.setRouterIgnore(true);
        home.setRouterIgnore(true);
        Div waysOn = new Div(again, home);
        waysOn.addClassName("ways-on");
        add(
                new H1(getTranslation("refusal." + refusal.code() + ".title")),
                new Paragraph(getTranslation("refusal." + refusal.code() + ".text")),
                waysOn,
                new ErrorId());
        return refusal.status();
    }
}
