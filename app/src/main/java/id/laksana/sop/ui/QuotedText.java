package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.BitSet;
import java.util.List;

/** What a sheet says, always as text, with the words marked that a reading quotes from it. */
@Tag("bdi")
final class QuotedText extends Component {

    private static final long serialVersionUID = 1L;

    QuotedText(String text, List<String> quotes) {
        getElement().setAttribute("lang", "id");
        BitSet quoted = quoted(text, quotes);
        for (int at = 0; at < text.length(); ) {
            int end = quoted.get(at) ? quoted.nextClearBit(at) : quoted.nextSetBit(at);
            int stop = end < 0 ? text.length() : end;
            Element words = Element.createText(text.substring(at, stop));
            getElement().appendChild(quoted.get(at) ? new Element("mark").appendChild(words) : words);
            at = stop;
        }
    }

    private static BitSet quoted(String text, List<String> quotes) {
        BitSet quoted = new BitSet(text.length());
        for (String quote : quotes) {
            int at = quote.isBlank() ? -1 : text.indexOf(quote);
            while (at >= 0) {
                quoted.set(at, at + quote.length());
                at = text.indexOf(quote, at + quote.length());
            }
        }
        return quoted;
    }
}
