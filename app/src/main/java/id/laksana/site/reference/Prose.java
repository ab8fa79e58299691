package id.laksana.site.reference;

import id.laksana.sop.print.Html;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Descriptions of the document: paragraphs in which words are strong or code. */
final class Prose {

    private static final Pattern MARKED = Pattern.compile("\\*\\*([^*]+)\\*\\*|`([^`]+)`");

    private final Html html;

    Prose(Html html) {
        this.html = html;
    }

    List<Element> paragraphs(String text) {
        return Stream.of(text.strip().split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> line("p", paragraph.strip().replaceAll("\\s*\\n\\s*", " ")))
                .toList();
    }

    /** An element that holds one paragraph. */
    Element line(String name, String text) {
        Element line = html.part(name, "");
        Matcher marked = MARKED.matcher(text);
        int told = 0;
        while (marked.find()) {
            html.say(line, text.substring(told, marked.start()));
            line.appendChild(
                    marked.group(1) == null
                            ? html.words("code", "", marked.group(2))
                            : html.words("strong", "", marked.group(1)));
            told = marked.end();
        }
        return html.say(line, text.substring(told));
    }
}
