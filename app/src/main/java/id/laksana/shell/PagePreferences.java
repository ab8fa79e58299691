package id.laksana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.laksana.identity.Preference;
import id.laksana.identity.Preferences;
import id.laksana.identity.Theme;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Pages in the language and the colours that their person chose, from the first byte on: nothing flashes. What the
 * browser prefers says nothing of the language. It is read once for each session.
 */
@Singleton
public class PagePreferences implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** A database that is away costs each try some seconds. */
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(30);

    private final transient Preferences preferences;
    private final transient Clock clock;

    PagePreferences(Preferences preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::apply);
        event.getSource()
                .addUIInitListener(init -> init.getUI().setLocale(current().language()));
    }

    /** Of the session whose page is being served; where there is none, as most people have it. */
    public Preference current() {
        @Nullable VaadinSession session = VaadinSession.getCurrent();
        return session == null ? preferences.usual() : of(session);
    }

    /** Holds from the next page on: every text of this one stands already. */
    public void choose(Locale language) {
        preferences.choose(language);
        keep(new Preference(language, current().theme()));
    }

    /** Holds at once. */
    public void choose(Theme theme) {
        preferences.choose(theme);
        keep(new Preference(current().language(), theme));
        UI.getCurrent().getPage().setColorScheme(scheme(theme));
    }

    private Preference of(VaadinSession session) {
        @Nullable Known known = session.getAttribute(Known.class);
        if (known == null || known.until().isBefore(clock.instant())) {
            known = preferences
                    .mine()
                    .map(Known::forGood)
                    .orElseGet(
                            () -> new Known(preferences.usual(), clock.instant().plus(UNTIL_NEXT_TRY)));
            session.setAttribute(Known.class, known);
        }
        return known.preference();
    }

    private static void keep(Preference preference) {
        VaadinSession.getCurrent().setAttribute(Known.class, Known.forGood(preference));
    }

    private void apply(IndexHtmlResponse page) {
        Preference preference = current();
        ColorScheme.Value scheme = scheme(preference.theme());
        Element html = page.getDocument().child(0);
        html.attr("lang", preference.language().getLanguage());
        html.attr("theme", scheme.getThemeValue());
        html.attr("style", "color-scheme: " + scheme.getValue());
    }

    private static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    private record Known(Preference preference, Instant until) {

        static Known forGood(Preference preference) {
            return new Known(preference, Instant.MAX);
        }
    }
}
