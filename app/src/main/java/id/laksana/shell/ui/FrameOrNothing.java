package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Prototype;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The frame around what failed, unless the frame is what fails. */
@Prototype
class FrameOrNothing extends Composite<Component> implements RouterLayout {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrameOrNothing.class);

    private final transient BeanProvider<MainLayout> frames;

    FrameOrNothing(BeanProvider<MainLayout> frames) {
        this.frames = frames;
    }

    @Override
    protected Component initContent() {
        try {
            return frames.get();
        } catch (RuntimeException e) {
            LOG.debug("A failure is shown without the frame", e);
            return new Div();
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (getContent() instanceof RouterLayout frame) {
            frame.showRouterLayoutContent(content);
        } else {
            getContent().getElement().appendChild(content.getElement());
        }
    }
}
