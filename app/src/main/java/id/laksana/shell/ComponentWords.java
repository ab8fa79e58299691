package id.laksana.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.laksana.web.Texts;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Gives every page, before its first component, what Vaadin's components say by themselves. The texts under
 * {@code component.} are named by the component's tag and the place in its {@code i18n}.
 */
@Singleton
class ComponentWords implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int MONDAY = 1;

    /** Until the server is back, however long that takes: no page is given up. */
    private static final int RECONNECT_MILLIS = 2000;

    private final transient PagePreferences preferences;
    private final transient Texts texts;
    private final transient ObjectMapper json;

    ComponentWords(PagePreferences preferences, Texts texts, ObjectMapper json) {
        this.preferences = preferences;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::apply);
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
    }

    private void apply(IndexHtmlResponse page) {
        Element script = page.getDocument().head().prependElement("script");
        script.attr("src", "/assets/words.js");
        script.attr("data-words", write(words(preferences.current().language())));
    }

    /** Its client sets the texts of the connection anew for each page. */
    private void apply(UI page) {
        Locale language = preferences.current().language();
        ReconnectDialogConfiguration reconnect = page.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.get(language, "component.vaadin-connection-indicator.reconnectingText"));
        reconnect.setDialogTextGaveUp(texts.get(language, "component.vaadin-connection-indicator.offlineText"));
        reconnect.setReconnectAttempts(Integer.MAX_VALUE);
        reconnect.setReconnectInterval(RECONNECT_MILLIS);
    }

    private Map<String, Object> words(Locale language) {
        Map<String, Object> words = new HashMap<>();
        texts.under(language, "component.").forEach((path, text) -> put(words, List.of(path.split("\\.")), text));
        Map<String, Object> dates = group(words, "vaadin-date-picker");
        dates.put("monthNames", months(language));
        dates.put("weekdays", weekdays(TextStyle.FULL_STANDALONE, language));
        dates.put("weekdaysShort", weekdays(TextStyle.SHORT_STANDALONE, language));
        dates.put("firstDayOfWeek", MONDAY);
        return words;
    }

    private static void put(Map<String, Object> words, List<String> path, String text) {
        if (path.size() == 1) {
            words.put(path.getFirst(), text);
        } else {
            put(group(words, path.getFirst()), path.subList(1, path.size()), text);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Map<String, Object> words, String name) {
        return (Map<String, Object>) words.computeIfAbsent(name, _ -> new HashMap<String, Object>());
    }

    private static List<String> months(Locale language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList();
    }

    /** From Sunday on, as the component counts. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }

    private String write(Map<String, Object> words) {
        try {
            return json.writeValueAsString(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
