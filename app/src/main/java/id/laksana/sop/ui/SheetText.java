package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;

/** What a sheet says, as elements: always as text, in the direction and the language in which it is written. */
final class SheetText {

    /** More than this would push everything else off the page; the rest waits until it is asked for. */
    private static final int LONG = 1_200;

    private static final int BEGINNING = 600;

    private SheetText() {}

    /** An element with a style of its own around others. */
    static Element part(String tag, String style, Element... children) {
        Element part = new Element(tag);
        part.setAttribute("class", style);
        return part.appendChild(children);
    }

    /** Words of the product. */
    static Element words(String tag, String style, String text) {
        return part(tag, style).setText(text);
    }

    /** Words of the product for those who do not see what stands there. */
    static Element unseen(String text) {
        return words("span", "unseen", text);
    }

    static Element of(String text, Component reader) {
        return folded(text, reader, SheetText::said);
    }

    /** A sentence of the product that may hold much of a sheet. */
    static Element told(String text, Component reader) {
        return folded(text, reader, part -> new Element("bdi").setText(part));
    }

    private static Element folded(String text, Component reader, Function<String, Element> said) {
        if (text.length() <= LONG) {
            return said.apply(text);
        }
        int end = Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
        Element more = words("summary", "more", reader.getTranslation("sheet.more", text.length()));
        return part(
                "div",
                "long",
                said.apply(text.substring(0, end)),
                new Element("details").appendChild(more, said.apply(text.substring(end))));
    }

    /** What is read where something else is printed, which is kept within reach. */
    static Element mended(String read, String printed, Component reader) {
        if (read.equals(printed)) {
            return of(read, reader);
        }
        String told = reader.getTranslation("sheet.printed-as", printed);
        return part("span", "mended", of(read, reader), unseen(" (" + told + ")"))
                .setAttribute("title", told);
    }

    static Element list(List<String> items, Component reader) {
        if (items.size() == 1) {
            return of(items.getFirst(), reader);
        }
        Element list = part("ul", "items");
        items.forEach(item -> list.appendChild(new Element("li").appendChild(of(item, reader))));
        return list;
    }

    /** What whoever transcribed the sheet says of it, in English. */
    static Element note(String text) {
        return said(text).setAttribute("lang", "en");
    }

    private static Element said(String text) {
        return new Element("bdi").setAttribute("lang", "id").setText(text);
    }
}
