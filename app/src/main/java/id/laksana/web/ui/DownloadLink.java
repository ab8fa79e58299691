package id.laksana.web.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A link that gives a file. */
public class DownloadLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public DownloadLink(String words, DownloadHandler file) {
        super(file, "");
        Icon icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addClassName("download");
        add(icon, new Span(words));
    }
}
