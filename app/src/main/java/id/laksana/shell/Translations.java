package id.laksana.shell;

import com.vaadin.flow.i18n.I18NProvider;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts as Vaadin's components ask for them. */
@Singleton
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return texts.locales();
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... params) {
        return texts.get(locale == null ? Texts.INDONESIAN : locale, key, params);
    }
}
