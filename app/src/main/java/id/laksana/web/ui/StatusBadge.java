package id.laksana.web.ui;

import com.vaadin.flow.component.html.Span;

/** A status to be seen at a glance: a shape, a colour and always the word. */
public class StatusBadge extends Span {

    private static final long serialVersionUID = 1L;

    public StatusBadge(Status status) {
        super(status.word());
        addClassNames("status", status.kind().styleName());
    }
}
