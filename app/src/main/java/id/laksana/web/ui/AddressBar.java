package id.laksana.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page shows, told in its address, so that going back, reloading and handing on a link all work. */
public final class AddressBar {

    private static final int LONGEST_VALUE = 200;

    private AddressBar() {}

    /** The value of a parameter as it may be trusted: one line of printable text of sensible length, or empty. */
    public static String read(Location location, String parameter) {
        String value =
                location.getQueryParameters().getSingleParameter(parameter).orElse("");
        return clean(value);
    }

    public static String clean(@Nullable String typed) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]", " ").strip();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
    }

    /** The parameters of an address with one of them changed. */
    public static Map<String, String> changed(Location from, String parameter, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        from.getQueryParameters().getParameters().keySet().forEach(name -> parameters.put(name, read(from, name)));
        parameters.put(parameter, value);
        return parameters;
    }

    /** A step that one can go back from. */
    public static void step(UI page, Location from, Map<String, String> parameters) {
        page.getPage().getHistory().pushState(null, with(from, parameters));
    }

    /** A change that is not worth a step, such as a letter typed. */
    public static void amend(UI page, Location from, Map<String, String> parameters) {
        History history = page.getPage().getHistory();
        history.replaceState(null, with(from, parameters));
    }

    private static Location with(Location from, Map<String, String> parameters) {
        return new Location(from.getPath(), QueryParameters.simple(parameters));
    }
}
