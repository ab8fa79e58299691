package id.laksana.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.laksana.organisation.Emblem;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** An agency's emblem, or, where it has none, the letter that it begins with. Says nothing that its name beside it does not. */
class EmblemTile extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private EmblemTile() {
        getContent().addClassName("emblem");
        getContent().getElement().setAttribute("aria-hidden", "true");
    }

    static EmblemTile letter(String name) {
        EmblemTile tile = new EmblemTile();
        tile.getContent().setText(name.substring(0, 1).toUpperCase(Locale.ROOT));
        return tile;
    }

    /** The picture is asked for by the browser, in a request of its own. */
    static EmblemTile picture(Supplier<Optional<Emblem>> emblem) {
        EmblemTile tile = new EmblemTile();
        tile.getContent().addClassName("picture");
        tile.getContent()
                .add(new Image(
                        DownloadHandler.fromInputStream(_ -> response(emblem.get()))
                                .inline(),
                        ""));
        return tile;
    }

    private static DownloadResponse response(Optional<Emblem> emblem) {
        return emblem.map(Emblem::png)
                .map(png -> new DownloadResponse(new ByteArrayInputStream(png), "emblem.png", "image/png", png.length))
                .orElseGet(() -> DownloadResponse.error(404));
    }
}
