package id.laksana.identity;

import id.laksana.agency.Unavailability;
import id.laksana.web.Causes;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people have chosen for their pages, for all agencies at once. */
@Singleton
public class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final PreferenceRows rows;
    private final Access access;

    Preferences(PreferenceRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** What the person who is asking has chosen, or nothing where that cannot be read now. */
    public Optional<Preference> mine() {
        Caller.Person person = access.person();
        try {
            return Optional.of(
                    rows.findById(person.id()).map(row -> chosen(row, person)).orElseGet(() -> usual(person)));
        } catch (RuntimeException e) {
            if (!Unavailability.caused(e)) {
                throw e;
            }
            LOG.warn("Preferences cannot be read ({})", Causes.last(e));
            return Optional.empty();
        }
    }

    /** As the person's account says, and otherwise Indonesian. */
    public Preference usual() {
        return access.find()
                .filter(Caller.Person.class::isInstance)
                .map(Caller.Person.class::cast)
                .map(Preferences::usual)
                .orElseGet(() -> new Preference(Texts.INDONESIAN, Theme.SYSTEM));
    }

    public void choose(Locale language) {
        rows.chooseLanguage(access.person().id(), language.getLanguage());
    }

    public void choose(Theme theme) {
        rows.chooseTheme(access.person().id(), theme.name());
    }

    private static Preference usual(Caller.Person person) {
        return new Preference(Texts.language(person.language().orElse("")), Theme.SYSTEM);
    }

    private static Preference chosen(PreferenceRow row, Caller.Person person) {
        Locale language = row.language() == null ? usual(person).language() : Texts.language(row.language());
        return new Preference(language, Theme.valueOf(row.theme()));
    }
}
