package id.laksana.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Says the same of what is absent, what is foreign and what is not allowed. */
@Prototype
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements Titled, HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NotFoundView() {
        addClassName("refusal");
        Anchor home = new Anchor("/", getTranslation("refusal.home"));
        home.setRouterIgnore(true);
        add(
                new H1(getTranslation("refusal.not-found.title")),
                new Paragraph(getTranslation("refusal.not-found.text")),
                home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
