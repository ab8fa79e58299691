package id.laksana.identity.login;

import id.laksana.web.PlainPage;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What someone sees who logs out, and who has: pages without a session. */
@Singleton
class SignedOutPage {

    private final Texts texts;

    SignedOutPage(Texts texts) {
        this.texts = texts;
    }

    void send(HttpServletResponse response) throws IOException {
        String content = """
                <p>%s</p>
                <p lang="en">%s</p>
                <p><a class="button" href="/">%s</a></p>
                """.formatted(
                        texts.get(Texts.INDONESIAN, "signed-out.text"),
                        texts.get(Texts.ENGLISH, "signed-out.text"),
                        texts.get(Texts.INDONESIAN, "signed-out.again"));
        String page = PlainPage.of(texts.get(Texts.INDONESIAN, "signed-out.title"), content);
        PlainPage.send(response, HttpServletResponse.SC_OK, "text/html", page);
    }

    void sendLeaving(HttpServletResponse response, String next) throws IOException {
        String content = """
                <p><a class="button" href="%s">%s</a></p>
                """.formatted(next, texts.get(Texts.INDONESIAN, "signed-out.go-on"));
        String page = PlainPage.of(texts.get(Texts.INDONESIAN, "signed-out.leaving"), content);
        PlainPage.send(response, HttpServletResponse.SC_OK, "text/html", page);
    }
}
