package id.laksana.sop.print.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts strips and QR codes where the document has a place for them; images are the engine's. */
final class DrawnBoxes implements ReplacedElementFactory {

    static final String PLACE = "object";
    static final String STRIP = "data-strip";
    static final String FLOW = "data-flow";
    static final String ADDRESS = "data";

    private final Map<String, TableFlow> flows;
    private final ReplacedElementFactory images;

    DrawnBoxes(Map<String, TableFlow> flows, ReplacedElementFactory images) {
        this.flows = Map.copyOf(flows);
        this.images = images;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        Element element = box.getElement();
        if (element == null || !isPlace(element)) {
            return images.createReplacedElement(context, box, agent, width, height);
        }
        if (element.hasAttribute(ADDRESS)) {
            return new QrBox(QrCode.of(URI.create(element.getAttribute(ADDRESS))), width, height);
        }
        TableFlow flow = flows.get(element.getAttribute(FLOW));
        if (flow == null) {
            throw new IllegalArgumentException("No such flow: " + element.getAttribute(FLOW));
        }
        return flow.place(element.getAttribute(STRIP), box);
    }

    @Override
    public boolean isReplacedElement(@Nullable Element element) {
        return element != null && (isPlace(element) || images.isReplacedElement(element));
    }

    private static boolean isPlace(Element element) {
        return element.getTagName().equals(PLACE);
    }
}
