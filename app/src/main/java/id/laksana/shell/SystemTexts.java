package id.laksana.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.laksana.web.RequestId;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What Vaadin itself says where an open page cannot go on. A session that has ended needs no words: the page loads anew. */
@Singleton
class SystemTexts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient PagePreferences preferences;
    private final transient Texts texts;

    SystemTexts(PagePreferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(_ -> messages());
    }

    private SystemMessages messages() {
        Locale language = preferences.current().language();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get(language, "page.failed.title"));
        messages.setInternalErrorMessage(texts.get(language, "page.failed.text", RequestId.current()));
        messages.setSyncErrorCaption(texts.get(language, "page.behind.title"));
        messages.setSyncErrorMessage(texts.get(language, "page.behind.text", RequestId.current()));
        messages.setCookiesDisabledCaption(texts.get(language, "page.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(language, "page.cookies.text"));
        return messages;
    }
}
