package id.laksana.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.laksana.web.SecurityHeaders;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** Lets the page that carries Vaadin run the scripts that Vaadin wrote into it, and no others. */
@Singleton
class PagePolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::apply);
    }

    private void apply(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(SecurityHeaders.POLICY, SecurityHeaders.withScript(nonce));
    }
}
