package id.laksana.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Pages speak Indonesian, unless the person's account says otherwise; the language of the browser says nothing. */
@Singleton
class PageLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Access access;

    PageLanguage(Access access) {
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(locale()));
    }

    private Locale locale() {
        Optional<String> language = access.find()
                .filter(Caller.Person.class::isInstance)
                .map(Caller.Person.class::cast)
                .flatMap(Caller.Person::language);
        return language.filter(Texts.ENGLISH.getLanguage()::equals).isPresent() ? Texts.ENGLISH : Texts.INDONESIAN;
    }
}
